import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { theSearch } from '../facts/the-search';
import { theSentence } from '../facts/the-sentence';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const secret =
  'Tell neither the person nor family, employer or lawyer of an alert. What is owed on arrest is told then, by whoever arrests.';
const warning =
  'A warning is another purpose. It needs a dated assessment that finds a real likelihood of serious harm, then the five tests.';

export default {
  title: 'A person is missing or sought',
  intro:
    'For officials who have lost contact with a person under supervision, or who look for somebody abroad. It ends in an arrest request, an address, a search at home, or “ask nobody”.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'A search needs a purpose. Name one.',
    },
    'who-is-sought': {
      heading: 'As what the person is sought, and where',
      help: 'A breach is no order, and lost contact is no flight. Choose what is true today.',
    },
    'before-the-address': {
      heading: 'Before the address is asked for',
      help: 'An alert for an address must not clash with another one, or reach the wrong State.',
    },
    'the-order': {
      heading: 'The order and its weight',
      help: 'Nobody is arrested abroad because of a breach alone. An order comes first.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    'the-risk': {
      heading: 'Is somebody in danger meanwhile?',
      help: 'Take what stands in a dated assessment. That the person has gone is a fact, and no finding by itself.',
    },
    safeguards: {
      heading: 'Five tests before a warning leaves your office',
      help: 'They are about the warning, not about the arrest. One “not known yet” means: no warning yet.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Your service normally does not send abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'ask-for-arrest': {
      title: 'Ask for arrest',
      line: 'Give the facts to the police and to the authority that issues warrants, today.',
      doesNot: 'A warrant finds nobody by itself, and an alert in SIS is not seen outside it.',
      whoMayKnow: secret,
      otherPurpose: warning,
    },
    'arrest-and-warn': {
      title: 'Ask for arrest, and warn the States concerned',
      line: 'Give the facts to the authority that issues warrants, today. Have your police warn the States concerned.',
      doesNot:
        'Neither finds the person. The warning orders nobody to protect, and the warrant takes effect on a sighting.',
      whoMayKnow: `${secret} Somebody who is in danger is told by the authority in charge of victims, with no word of alerts.`,
      otherPurpose:
        'Arrest and warning are two purposes: two files, two decisions, nothing copied from SIS into the warning.',
    },
    'arrest-without-a-warning': {
      title: 'Ask for arrest; no warning yet',
      line: 'Give the facts to the authority that issues warrants, today. Send no warning until tests and rule are settled.',
      doesNot: 'It warns nobody. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: secret,
      otherPurpose: warning,
    },
    'apply-for-an-order-first': {
      title: 'No order, no arrest: apply for one first',
      line: 'Ask the authority that decides on revocation or a warrant for an order today. Give your police the facts.',
      doesNot: 'Until there is an order nobody is arrested abroad, and no notice takes its place.',
      whoMayKnow:
        'Say nothing to the person before the authority has decided. It decides whether the person is heard first.',
      otherPurpose: warning,
    },
    'below-the-line': {
      title: 'Too little for an arrest abroad',
      line: 'Search at home. Have the police decide whether reports of sightings are needed to carry out the sentence.',
      doesNot: 'Nobody is arrested abroad: less than 4 months were imposed. A check alert only reports a sighting.',
      whoMayKnow: 'The person must in no way learn of a check alert. Leave nothing of it in a file he or she can read.',
      otherPurpose: warning,
    },
    'warn-without-arrest': {
      title: 'Warn the States concerned; no arrest is open yet',
      line: 'Have your police tell the police of the States concerned. Apply for an order at the same time.',
      doesNot: 'A warning allows no arrest there and makes nobody search.',
      whoMayKnow: `The police decide whether the person hears of the warning. ${secret}`,
      otherPurpose:
        'An arrest is another purpose: it needs an enforceable order. A warning is never used to get around one.',
    },
    'no-arrest-no-warning-yet': {
      title: 'Nothing leaves yet: order and tests first',
      line: 'Send nothing yet. Apply for the order today, and settle the tests that are open.',
      doesNot: 'It tells nobody abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Say nothing about an order or a warning to the person while they are open.',
      otherPurpose: `Another purpose settles neither order nor test. ${investigation}`,
    },
    'report-the-address': {
      title: 'Ask for the address, not for an arrest',
      line: 'Have the court or prosecutor of the case ask for an alert that reports the address.',
      doesNot: 'It holds nobody and watches nobody. Only the place where the person lives is reported.',
      whoMayKnow:
        'Whoever finds the person does the explaining: the address is reported, and the summons or the papers follow. Say nothing before.',
      otherPurpose:
        'To keep an eye on somebody is another purpose. Arrest needs an enforceable order of arrest weight.',
    },
    'look-at-home-first': {
      title: 'Send nothing abroad: look at home first',
      line: 'Look for the person at home first, and have the loss of contact decided on.',
      doesNot: 'Nobody abroad is told. Lost contact alone is neither an order nor a reason for a warning.',
      whoMayKnow:
        'Family and employer are asked only what is needed to reach the person, and are told nothing of the case.',
      otherPurpose: warning,
    },
    'find-out-as-what': {
      title: 'Send nothing: find out first as what the person is sought',
      line: 'Ask the court, prosecutor or enforcement authority as what the person is sought.',
      doesNot: 'Nobody is told abroad. A search without a known reason is an unlawful one.',
      whoMayKnow: 'Nobody outside the authorities that hold the case.',
      otherPurpose: warning,
    },
    'ask-nobody': {
      title: 'No basis to search: ask nobody',
      line: 'Ask nobody abroad: no sentence, measure or case needs the person to be found.',
      doesNot: 'It finds nobody. Somebody who owes nothing may go where he or she likes.',
      whoMayKnow: 'There is nothing to tell.',
      otherPurpose: `Preventing harm is another purpose, with a dated assessment and facts of its own. ${investigation}`,
    },
    'no-search-for-this-purpose': {
      title: 'No search abroad for this purpose',
      line: 'Ask nobody abroad: a check for work or a decision on residence opens no search for a person.',
      doesNot: 'It finds nobody and warns nobody. Write to the last known address, as your own law says.',
      whoMayKnow: 'The person hears of your procedure as its own law says.',
      otherPurpose:
        'A search needs a sentence, a case or a danger of its own, and the authority that is competent for it.',
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    ...theSearch,
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'Where could the person be?',
      help: 'Name up to three States, with a reason for each: family, earlier journeys, a message. Not known is an answer.',
      short: 'Likely States',
    },
    destinationCertainty: {
      ...theMove.destinationCertainty,
      ask: 'How sure is that?',
      options: {
        certain: { label: 'Certain', hint: 'Seen there, or a call or payment from there.' },
        likely: { label: 'Likely', hint: 'Family, work or earlier journeys point there.' },
        'cannot-be-foreseen': { label: 'Nobody can say' },
      },
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person learned of the search or of a warning?',
    },
  },
} satisfies FlowWordsOf<'whereabouts-unknown'>;
