import { theRequestReceived } from '../facts/the-request-received';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const silent =
  'Tell neither the person nor family, employer or lawyer. The police decide whether the person hears of it, and when (Directive (EU) 2016/680 Art 13(3)).';
const own =
  'What you would like to know or prevent yourself is another purpose: a request or message of your own, on your own facts.';
const evidence =
  'Use as evidence is another purpose: they ask for your consent (Directive (EU) 2023/977 Art 1(4)), or a judicial authority asks yours.';

export default {
  title: 'A request for police information from another State',
  intro:
    'For the SPOC, police, and services whose file is asked for: by when to answer, what can be refused, and how to answer a part.',
  steps: {
    ...dangerFirst,
    'who-and-how': {
      heading: 'Who you are, who asks, and how it came',
      help: 'Note the day and hour of receipt before you go on: the time could be running.',
    },
    'the-rule-at-home': {
      heading: 'The rule on which you give your file to the police',
      help: 'Your SPOC answers the other State. You give your part to your SPOC, on national law.',
    },
    'what-is-asked': {
      heading: 'What is asked, how urgent it is, and where it is',
      help: 'These four answers set the time limit, or show that a question goes back first.',
    },
    'what-stands-against-it': {
      heading: 'What stands against an answer',
      help: 'The list of grounds is closed. “Not checked” is an answer, and the time runs on.',
    },
    'all-or-a-part': {
      heading: 'All of it, or a part',
      help: 'A ground against one item says nothing about the others.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'answer-in-time': {
      title: 'Answer within the time limit',
      line: 'Answer through the SPOC within the time limit below: what is asked, checked and dated, and no more.',
      doesNot: 'It makes nobody watch, and it is no evidence unless you agree.',
      whoMayKnow: silent,
      otherPurpose: `${evidence} ${own}`,
    },
    'a-court-must-agree': {
      title: 'Ask the court or prosecutor now, and say how long it takes',
      line: 'Ask for permission at once. Tell the other State how long it takes and why, and send the rest now.',
      doesNot: 'It stops no limit for what needs no permission.',
      whoMayKnow: silent,
      otherPurpose: `${evidence} ${own}`,
    },
    'answer-in-part': {
      title: 'Answer a part, and say what is held back and why',
      line: 'Send what no ground covers. Name the ground for the rest, both within the time limit.',
      doesNot: 'It makes the part held back no secret for ever: look again when the ground falls away.',
      whoMayKnow: silent,
      otherPurpose: `${evidence} ${own}`,
    },
    'refuse-with-reasons': {
      title: 'Refuse, with the ground, within the time limit',
      line: 'Refuse through the SPOC within the time limit, and name the ground of the list for each item.',
      doesNot: 'It protects nobody. If the request shows danger here, act under your own law.',
      whoMayKnow: silent,
      otherPurpose: own,
    },
    'settle-before-you-answer': {
      title: 'Not yet: settle what is open, while the time runs',
      line: 'Send no open item yet. Settle each open point today, and send what is free of doubt within the limit.',
      doesNot: 'It stops no clock. Only a question to the other State does.',
      whoMayKnow: silent,
      otherPurpose: `${evidence} ${own}`,
    },
    'ask-back-at-once': {
      title: 'Ask back at once',
      line: 'Ask the SPOC there today for what is missing. Your question stops the clock until it is answered.',
      doesNot: 'It gives nothing away. Ask without saying what you hold.',
      whoMayKnow: silent,
      otherPurpose: own,
    },
    'not-for-this-channel': {
      title: 'This channel is closed for that purpose: say so, and name the right one',
      line: 'Send nothing of what is asked. Say within the limit that the request does not fit, and which route does.',
      doesNot: 'It lets nothing be relabelled as prevention.',
      whoMayKnow: silent,
      otherPurpose: 'The purpose they have needs its own request, by its own authority. Do not answer it here.',
    },
    'nothing-is-held': {
      title: 'Say that nothing is held, and what was searched',
      line: 'Look also at other public files. Then say within the limit what was searched, and that nothing was found.',
      doesNot: '“Nothing held” does not say that nothing happened.',
      whoMayKnow: silent,
      otherPurpose: own,
    },
    'pass-it-to-your-spoc': {
      title: 'Pass it to your SPOC today',
      line: 'Pass the request to your SPOC today, with day and hour of receipt. Answer nothing yourself.',
      doesNot: 'It answers nothing yet. A time limit could be running.',
      whoMayKnow: silent,
      otherPurpose: 'What your service needs from that State is a purpose of its own, with a route of its own.',
    },
    'other-route-other-rules': {
      title: 'Another route, other rules: give it to the SPOC or INTERPOL bureau',
      line: 'Send nothing yourself. Give it to the SPOC or INTERPOL bureau, which knows the rules of that route.',
      doesNot: 'The limits of 8 hours, 3 and 7 days do not run for it.',
      whoMayKnow: silent,
      otherPurpose: `${own} Nothing from SIS goes into an answer to a third State.`,
    },
    'give-it-to-your-spoc': {
      title: 'Give your SPOC the part that the rule covers',
      line: 'Give your SPOC today what the national rule lets you give. The SPOC answers the other State.',
      doesNot: 'You answer nobody abroad. What goes on is for the SPOC to decide.',
      whoMayKnow: silent,
      otherPurpose: 'A rule for this request is no rule for a warning of your own. That needs its own facts and rule.',
    },
    'secrecy-bars-it': {
      title: 'Secrecy bars it: tell your SPOC which rule, and nothing more',
      line: 'Give no content. Tell your SPOC today which rule bars you, so that it can ask a court or refuse in time.',
      doesNot: 'It gives nothing away. Immediate danger can change the answer: telephone.',
      whoMayKnow: silent,
      otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
    },
    'ask-which-rule-applies': {
      title: 'Ask today which rule lets you give it',
      line: 'Give nothing yet. Ask the legal service today, and tell your SPOC by when you will know.',
      doesNot: 'It stops no clock of the SPOC. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: silent,
      otherPurpose: 'The rule has to fit this request. A rule for supervision is no rule for police information.',
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theRequestReceived,
    homeGateway: {
      ...theSafeguards.homeGateway,
      ask: 'Does a national rule let you give this file to your own SPOC or police?',
    },
    destinationStates: {
      ask: 'Which State asks?',
      why: 'Whether the directive links you with that State, and since when, decides whether its limits run (Directive (EU) 2023/977 Art 5).',
      short: 'State that asks',
      options: {},
    },
  },
} satisfies FlowWordsOf<'request-received'>;
