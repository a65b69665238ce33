import { theProtectionMeasure } from '../facts/the-protection-measure';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const ownDecision =
  'The protected person knows everything and decides. Nobody else hears of the move, the service that supervises the other person included, beyond what it needs.';
const warning =
  'A warning to the police there is another purpose: it needs objective reasons for a serious offence, and five tests. Go through “A victim or a child is known there”.';

export default {
  title: 'A protected person moves',
  intro:
    'For officials who help somebody with a ban on contact, places or approach who moves to another State. It shows whether the protection can go along, and what it gives away.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'To protect a victim leads on here. A warning, or work with the other person, has questions of its own.',
    },
    'the-move': {
      heading: 'The move, and what the protected person wants',
      help: 'Ask only after a warning: the other person can learn the State. Enter no address.',
    },
    'the-measure': {
      heading: 'The measure that protects now',
      help: 'Take the answers from the decision itself. Criminal and civil measures go by different texts.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'warn-and-ask-first': {
      title: 'Warn and ask the protected person first',
      line: 'Send nothing yet. Tell the protected person what an order gives away, and ask what he or she wants.',
      doesNot: 'It protects nobody there yet. The ban works at home only.',
      whoMayKnow: ownDecision,
      otherPurpose: warning,
    },
    'respect-the-wish': {
      title: 'No request, no order',
      line: 'Send nothing: the protected person does not ask, and nobody can ask instead. Leave the offer open.',
      doesNot: 'It protects nobody there. A measure under the law of that State can still be asked for.',
      whoMayKnow: ownDecision,
      otherPurpose: warning,
    },
    'let-the-criminal-ban-follow': {
      title: 'A criminal ban: let it go along where a text allows',
      line: 'Have a European protection order issued, on the request of the protected person.',
      doesNot: 'It follows neither of the two further, and no register shows it to police elsewhere.',
      whoMayKnow:
        'Where an order goes, the other person is told of the measure there, and so learns the State. The address stays hidden unless it is needed (Directive 2011/99/EU Art 9(3)). Nobody else needs to know.',
      otherPurpose: warning,
    },
    'let-the-civil-ban-follow': {
      title: 'A civil ban: let it go along where a text allows',
      line: 'Ask the authority that ordered the measure for the certificate, and present it there.',
      doesNot: 'It tells no police there by itself. A certificate works for 12 months at most.',
      whoMayKnow:
        'Where a certificate is issued, the other person is told, and that it holds in every member State. The place stays hidden unless it is needed (Regulation (EU) No 606/2013 Art 8).',
      otherPurpose: warning,
    },
    'find-out-the-measure': {
      title: 'Find out first which measure protects',
      line: 'Ask the legal service today: criminal or civil, ordered by whom, with which ban.',
      doesNot: 'Until then nothing goes along. A form for the wrong kind of measure is refused.',
      whoMayKnow: ownDecision,
      otherPurpose: warning,
    },
    'no-measure-to-take-along': {
      title: 'There is no measure to take along',
      line: 'Send nothing. Ask for a measure first, at home or in the other State.',
      doesNot: 'It protects nobody there. Neither text makes a ban where there is none.',
      whoMayKnow: ownDecision,
      otherPurpose: warning,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theProtectionMeasure,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the protected person goes?',
      options: { ...whoAndWhatFor.timeToAct.options, now: { label: 'None: on the way or already there' } },
    },
    destinationStates: {
      ask: 'To which State does the protected person go?',
      help: 'Name one, or up to three in the order of the stay. Use “Another State” for any State outside the list.',
      why: 'Not every State takes part: Denmark in neither text, Ireland in the civil one only.',
      short: 'State of the protected person',
      options: {},
    },
  },
} satisfies FlowWordsOf<'protected-person-moves'>;
