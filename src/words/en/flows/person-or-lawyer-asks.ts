import { rightsOfThePerson } from '../facts/rights-of-the-person';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { otherStateConcerned } from './sharing-parts';
import type { FlowWordsOf } from './type';

const sameForAll =
  'Everybody hears the same, whether something is held or not. A different tone for one is an answer to all.';
const noOtherUse =
  'Do not use the talk to find out something. What the person says of an offence is another purpose, with its own rules.';
const dangerIsAnother = 'A danger that comes up in the talk goes to your police at once, apart from this question.';

export default {
  title: 'The person or a lawyer asks what is held',
  intro:
    'For whoever is asked “what do you hold?” or “is there an alert?”. At the counter nobody confirms or denies; the data-protection desk answers in writing.',
  steps: {
    ...dangerFirst,
    'who-asks-for-what': {
      heading: 'Who asks, and for what',
      help: 'Do not look anything up for these questions. None of them asks whether something is held.',
    },
    'are-you-the-desk': {
      heading: 'Who answers in your service',
      help: 'One desk answers for the whole service, always in writing.',
    },
    'are-you-the-desk-to-correct': {
      heading: 'Who answers in your service',
      help: 'One desk decides on corrections for the whole service.',
    },
    'the-answer': {
      heading: 'Before the answer',
      help: 'Who asks, whose data, and what is held back: in this order.',
    },
    'the-correction': {
      heading: 'Before the correction',
      help: 'Who asks, whose data, and what was found.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'say-nothing-and-pass-on': {
      title: 'Neither yes nor no: pass it to the desk',
      line: 'Say the sentence that everybody hears, give the address of the desk, and pass it on today.',
      doesNot: 'It takes nothing from the right of the person: the desk answers in writing.',
      whoMayKnow: sameForAll,
      otherPurpose: `${noOtherUse} ${dangerIsAnother}`,
    },
    'check-who-asks': {
      title: 'Not yet: check who asks',
      line: 'Answer nothing yet. Have identity and, for a lawyer or guardian, written authority checked first.',
      doesNot: 'It refuses nothing. The time to answer is for national law.',
      whoMayKnow: sameForAll,
      otherPurpose: noOtherUse,
    },
    'interpol-commission-answers': {
      title: 'INTERPOL: its own commission answers',
      line: 'Give the address of the Commission for the Control of INTERPOL’s Files, and say no more.',
      doesNot: 'It tells nothing about a notice. What your own bureau holds is a question for your own desk.',
      whoMayKnow: sameForAll,
      otherPurpose: noOtherUse,
    },
    'europol-answers': {
      title: 'Europol answers',
      line: 'Say how the person asks: through an authority of any member State, or directly. Say no more.',
      doesNot: 'It tells nothing about what your State gave to Europol.',
      whoMayKnow: sameForAll,
      otherPurpose: noOtherUse,
    },
    'own-record-by-the-own-hand': {
      title: 'The own record: the records authority answers',
      line: 'Point to the records authority, which can also ask other States for the person.',
      doesNot: 'It gives you no right to the answer: the extract goes to the person.',
      whoMayKnow: 'The person decides to whom he or she shows the extract.',
      otherPurpose: 'An extract for the person is no record reply for a case or for vetting.',
    },
    'procedure-decides': {
      title: 'The file of a case: its own procedure decides',
      line: 'Point to the court or prosecutor of the case.',
      doesNot: 'It opens no other file, and no police information beside the case.',
      whoMayKnow: 'The court or prosecutor decides what is read, by whom and when.',
      otherPurpose: noOtherUse,
    },
    'hear-the-source-first': {
      title: 'Not yet: hear the source first',
      line: 'Answer nothing on the matter yet. Ask the source for its view, with a day for the reply.',
      doesNot: 'The source decides nothing for you, but its conditions bind.',
      whoMayKnow: 'The person hears that the question has come in, in the words that everybody hears.',
      otherPurpose: noOtherUse,
    },
    'weigh-first': {
      title: 'Not yet: weigh what is held back',
      line: 'Answer nothing on the matter yet. Weigh each part: which reason, which law, how long.',
      doesNot: 'It refuses nothing yet. No reason on file is no reason.',
      whoMayKnow: 'The person hears that the question has come in, in the words that everybody hears.',
      otherPurpose: noOtherUse,
    },
    'answer-what-is-held': {
      title: 'Answer in writing',
      line: 'Answer in writing what is held, from where, on what basis and who got it. Where nothing is held, use the words that your service gives to all.',
      doesNot: 'It gives away no data of other people, and ends no measure.',
      whoMayKnow: 'The person, and a lawyer with authority. Nobody else.',
      otherPurpose: noOtherUse,
    },
    'neither-confirm-nor-deny': {
      title: 'Answer in the words that everybody gets',
      line: 'Answer in writing, neither yes nor no, and point to the supervisory authority.',
      doesNot: 'It lasts only as long as the reason lasts. It takes complaint and court from nobody.',
      whoMayKnow:
        'Neither the person nor family, employer or lawyer learns whether anything is held. The supervisory authority can see the reasons.',
      otherPurpose: noOtherUse,
    },
    'look-into-it-first': {
      title: 'Not yet: look into it',
      line: 'Promise nothing. Have what is said to be wrong looked into, and answer in writing.',
      doesNot: 'It changes no data yet.',
      whoMayKnow: 'The person hears that it is looked into, in the words that everybody hears.',
      otherPurpose: noOtherUse,
    },
    'put-it-right': {
      title: 'Put it right, and tell source and receivers',
      line: 'Correct, erase or restrict the data, and have everybody who got them do the same.',
      doesNot: 'It does not undo what others have done with the data. Ask them what they did.',
      whoMayKnow: 'The person hears of it, as far as no reason in national law is against it.',
      otherPurpose: noOtherUse,
    },
    'leave-it-and-say-why': {
      title: 'Leave it as it is, and say why',
      line: 'Answer in writing that the data stay, with the reasons that can be given.',
      doesNot: 'It closes no way: supervisory authority and court stay open.',
      whoMayKnow: 'The person hears the reasons, as far as no reason in national law is against it.',
      otherPurpose: noOtherUse,
    },
  },
  facts: { ...whoAndWhatFor, ...rightsOfThePerson, destinationStates: otherStateConcerned },
} satisfies FlowWordsOf<'person-or-lawyer-asks'>;
