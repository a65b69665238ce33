import { safeguardsOfAnAnswer } from '../facts/safeguards-of-an-answer';
import { theHit } from '../facts/the-hit';
import { theSafeguards } from '../facts/the-safeguards';
import { whatCameIn } from '../facts/what-came-in';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst } from './parts';
import {
  ageHere,
  askedOnceMore,
  dangerHere,
  findingHere,
  protectionHere,
  sendingState,
  victimOrChildHere,
} from './receiving-parts';
import type { FlowWordsOf } from './type';

const { harmIsImminent, role, askingState } = whoAndWhatFor;
const { noticeAsks, noticeDoubt, noticeLaw, matchCertainty, receivedPersonHere } = whatCameIn;
const sound = {
  heading: 'Is it sound, and is it the person?',
  help: 'A notice is a request of a State, not an order. Look before anything follows.',
} as const;
const nobody =
  'Nobody outside the police hears of the notice: not the person, family, employer or lawyer. Questions go to the bureau.';
const today = 'Today.';
const atTheMeeting = 'Before any coercive step, and the same day.';

export default {
  title: 'An INTERPOL notice or diffusion has come in',
  intro:
    'For whoever receives a Red, Blue, Green, Yellow or Orange Notice, or a diffusion. What follows is decided by your own law.',
  steps: {
    ...dangerFirst,
    'who-and-which': {
      heading: 'Who you are, and which notice it is',
      help: 'A diffusion goes to chosen States; it asks the same things.',
    },
    'is-the-red-sound': sound,
    'is-the-blue-sound': sound,
    'is-the-green-sound': sound,
    'what-national-law-says': {
      heading: 'What your national law lets follow',
      help: 'A Red Notice is no warrant of its own.',
    },
    'the-person-here': { heading: 'The person, and what points to serious harm' },
    'who-is-missing': { heading: 'The person who is missing' },
    safeguards: {
      heading: 'Five tests before you answer abroad',
      help: 'Yes means that the test is met. They hold back the answer, not the care at home.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Your service does not answer abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': dangerHere,
    'not-this-person': {
      title: 'Not the one who is meant: let go, and tell the bureau',
      line: 'Do nothing against the person. Tell your INTERPOL bureau that somebody else is meant.',
      when: today,
      doesNot: 'It does not take the notice out of the databases.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
    'compliance-doubt': {
      title: 'A doubt: take no step, and tell the bureau',
      line: 'Take no step on the notice. Tell your INTERPOL bureau the doubt in writing.',
      when: today,
      doesNot: 'It does not withdraw the notice: INTERPOL and the State that asked decide.',
      whoMayKnow: nobody,
      otherPurpose: 'Danger that you see yourself is a reason of your own, under your own law.',
    },
    'check-it-first': {
      title: 'Have it checked first',
      line: 'Take no step yet. Have your INTERPOL bureau check the notice today.',
      when: today,
      doesNot: 'It holds nobody. Danger that you see yourself does not wait for it.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
    'ask-before-arrest': {
      title: 'Ask before any arrest',
      line: 'Do not arrest on the notice. Ask your INTERPOL bureau or the prosecutor what your law lets follow.',
      when: atTheMeeting,
      doesNot: 'Until somebody has answered, the notice holds nobody.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
    'provisional-arrest': {
      title: 'Provisional arrest, as national law decides',
      line: 'Check the notice, ask the authority that decides, and arrest only on its decision.',
      when: atTheMeeting,
      doesNot: 'It extradites nobody. Without the request in time, the arrest ends.',
      whoMayKnow: 'What national law owes to an arrested person is told on arrest. The notice itself is not shown.',
      otherPurpose: askedOnceMore,
    },
    'tell-the-bureau-where': {
      title: 'No arrest: answer what was asked, through the bureau',
      line: 'Arrest nobody. Answer through your INTERPOL bureau what was asked, and no more.',
      when: 'As soon as the five tests are met.',
      doesNot: 'It holds nobody, and it stops no journey.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
    'check-protection-first': {
      title: 'Answer nothing yet: protection comes first',
      line: 'Answer nothing yet. Have bureau and asylum authority settle what may be told, and to whom.',
      when: today,
      doesNot: 'It tells nobody where the person is, not even that he or she is here.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
    'tell-nothing-back': {
      title: 'Answer with a receipt, and nothing more',
      line: 'Send a receipt with an owner. At least one test is not met, so nothing about the person goes.',
      when: today,
      doesNot: 'It tells nobody where the person is. What you do at home goes on.',
      whoMayKnow: nobody,
      otherPurpose: 'Another purpose does not repair a test that is not met.',
    },
    'not-yet': {
      title: 'Not yet: settle what is open',
      line: 'Answer nothing yet. Settle the tests that are open, each with a day and a person who answers.',
      when: today,
      doesNot: 'It tells nobody where the person is. Danger that becomes immediate does not wait.',
      whoMayKnow: nobody,
      otherPurpose: 'Another purpose does not settle an open test.',
    },
    'others-must-tell': {
      title: 'Professional secrecy stops you: find who can tell',
      line: 'Do not pass it on. Ask the legal service who at home can tell the police, and on which rule.',
      when: today,
      doesNot: 'It answers nobody. Immediate danger can change it: telephone.',
      whoMayKnow: nobody,
      otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
    },
    'ask-who-may-tell': {
      title: 'Ask first who can tell the police',
      line: 'Answer nothing yet. Ask the legal service today which rule lets your service tell the police.',
      when: today,
      doesNot: 'It answers nobody yet. Danger that becomes immediate does not wait.',
      whoMayKnow: nobody,
      otherPurpose: 'The rule has to fit the purpose.',
    },
    'assess-and-choose': {
      title: 'No arrest: assess, and choose under your own law',
      line: 'Arrest nobody on it. Give it to the local unit, assess anew, and choose what your own law allows.',
      when: today,
      doesNot: 'A Green Notice brings neither an arrest nor a ban on entry. It supervises nobody.',
      whoMayKnow: `${nobody} An open visit speaks of your own reasons.`,
      otherPurpose: askedOnceMore,
    },
    'keep-and-look-again': {
      title: 'Not here: log it, and look again',
      line: 'Log the notice, write down where you looked, and set the day on which you look again.',
      when: today,
      doesNot: 'It watches nobody, and it is no proof that the person will not come.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
    'find-the-missing-person': {
      title: 'Find out who it is, and whether he or she is safe',
      line: 'See that the person is safe. Tell your bureau that he or she was found, and not yet where.',
      when: 'Now, while the person is there.',
      doesNot: 'It is no arrest, and it gives nobody back to whoever searches.',
      whoMayKnow: 'The person, told with care. An adult decides what family hears, as national law says.',
      otherPurpose: 'Whoever harmed the person is a matter for an investigation of its own.',
    },
    'act-on-the-danger': {
      title: 'Act on the danger, under your own law',
      line: 'Telephone those who can act now. Mark as unverified what nobody checked.',
      when: 'Now.',
      doesNot: 'It is no ground for an arrest by itself. Your own law says what follows.',
      whoMayKnow: 'Whoever is in danger hears what is needed to be safe. The police decide what else is told.',
      otherPurpose: askedOnceMore,
    },
    'ask-the-bureau-what-it-is': {
      title: 'Ask the bureau what it is',
      line: 'Do nothing on it yet. Ask your INTERPOL bureau what it is and what it asks.',
      when: today,
      doesNot: 'It holds nobody and warns nobody.',
      whoMayKnow: nobody,
      otherPurpose: askedOnceMore,
    },
  },
  facts: {
    harmIsImminent,
    role,
    askingState,
    destinationStates: sendingState('Which State asked for the notice, or sent the diffusion?'),
    noticeAsks,
    noticeDoubt,
    noticeLaw,
    internationalProtection: protectionHere,
    matchCertainty,
    receivedPersonHere,
    assessmentFinding: findingHere,
    assessmentAge: ageHere,
    knownVictimOrChildThere: victimOrChildHere,
    hitFoundPerson: {
      ...theHit.hitFoundPerson,
      ask: 'Who is missing?',
      why: 'A child is brought to safety under child-protection law. An adult decides what is told, as national law says.',
    },
    ...safeguardsOfAnAnswer,
    homeGateway: theSafeguards.homeGateway,
  },
} satisfies FlowWordsOf<'interpol-notice-received'>;
