import { theConcern } from '../facts/the-concern';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import {
  askingTells,
  askWhoMayAsk,
  notForResidence,
  otherStates,
  othersMustAsk,
  passOnPage,
  purposeAsked,
  safeguardsOfAQuestion,
  safeguardsPage,
  victimOrChild,
} from './asking-parts';
import { dangerFirst, investigation, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const noFile = 'Nobody needs to know. Do not tell neighbours, an employer or a school that somebody asked.';
const noRecordHere =
  'A record request needs proceedings or vetting that really exist. A concern is neither, and does not become one by its name.';

export default {
  title: 'A concern about somebody who lives here',
  intro:
    'For officials who hear of a concern about a resident; no offence is known. It says what the concern must rest on before anybody is asked, and what can be done here.',
  steps: {
    ...dangerFirst,
    'what-it-rests-on': {
      heading: 'First: what does the concern rest on?',
      help: 'Whoever comes from elsewhere has done nothing by that. Facts have a day, a place and somebody who saw them.',
    },
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'A concern is prevention. An offence, a sentence or a check for work has questions of its own.',
    },
    'the-risk': {
      heading: 'What the facts point to',
      help: 'Take what stands in a dated assessment of this concern.',
    },
    'which-state': {
      heading: 'Which State holds the answer',
      help: 'Ask only where something points. A passport points to nothing.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    safeguards: safeguardsPage,
    'who-may-pass-it-on': passOnPage,
  },
  endings: {
    'telephone-now': telephoneNow,
    'no-basis-ask-nobody': {
      title: 'No basis: ask nobody',
      line: 'Ask nobody. Origin, look, language, belief or rumour is no basis for a question about a person.',
      doesNot: 'It asks no police and no register, here or abroad. It opens no file.',
      whoMayKnow: noFile,
      otherPurpose: 'No other purpose makes a basis of it. New dated facts would: then start again.',
    },
    'a-conviction-alone-is-no-basis': {
      title: 'An old conviction alone: ask nobody',
      line: 'Ask nobody. Whoever has served a sentence is free to live here, and an old conviction is no new reason.',
      doesNot: 'It asks no police and no register. It bars nobody from living here.',
      whoMayKnow: 'What you know of the conviction stays with you. Tell neither neighbours nor an employer.',
      otherPurpose: `A check for work with children has its own route, with its own law and consent. ${noRecordHere}`,
    },
    'write-down-first': {
      title: 'Write down the facts first',
      line: 'Ask nobody yet. Go back to the source once, and write down what was seen, by whom and when.',
      doesNot: 'It asks no police and no register abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: noFile,
      otherPurpose: noRecordHere,
    },
    'an-offence-is-suspected': {
      title: 'An offence is suspected: give it to the police or prosecutor',
      line: 'Give the dated facts to the police or the prosecutor today. They open a case, and ask in that case.',
      doesNot: 'It asks nobody abroad by itself. Do not question the person or witnesses in their place.',
      whoMayKnow: 'Say nothing to the person. The investigator decides who is told, and when.',
      otherPurpose:
        'Once a case runs, records and police abroad are asked in it: “Somebody is arrested or charged here”. Prevention goes on beside it.',
    },
    'local-measures': {
      title: 'Measures here; nobody abroad is asked',
      line: 'Do here what local law offers for this conduct. Ask nobody abroad.',
      doesNot: 'It asks no police and no register abroad. Nothing points to a serious offence now.',
      whoMayKnow: 'Talk with the person about the conduct, openly, where that puts nobody at risk.',
      otherPurpose: `${investigation} ${noRecordHere}`,
    },
    'assess-first': {
      title: 'Assess first; ask nobody abroad yet',
      line: 'Have a dated assessment of this concern made. Until then, measures here and no question abroad.',
      doesNot: 'It asks no police and no register abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Whoever assesses decides whether the person is heard for it.',
      otherPurpose: `${investigation} ${noRecordHere}`,
    },
    'no-state-to-ask': {
      title: 'No State to ask: act here',
      line: 'Act here with local measures. Nothing points to a State that holds the answer, so ask none.',
      doesNot: 'It asks nobody abroad. A round of questions to several States is no substitute for a reason.',
      whoMayKnow: 'Whoever acts here decides what the person is told. Name no suspicion to others.',
      otherPurpose: `${investigation} ${noRecordHere}`,
    },
    'ask-their-police': {
      title: 'Ask the police there one question',
      line: 'Have your police ask the police of that State one narrow question, and act here meanwhile.',
      doesNot: 'It opens no register of convictions, warns nobody and gives no evidence.',
      whoMayKnow: askingTells,
      otherPurpose: `${noRecordHere} ${investigation}`,
    },
    'send-nothing': {
      title: 'Ask nobody abroad',
      line: 'Ask nobody abroad: at least one of the five tests is not met. Act here.',
      doesNot: 'It asks nobody abroad. Measures here go on.',
      whoMayKnow: 'Talk with the person about the conduct, openly, where that puts nobody at risk.',
      otherPurpose: `Another purpose does not repair a test that is not met. ${noRecordHere}`,
    },
    'not-yet': {
      title: 'Not yet: settle what is open',
      line: 'Ask nobody abroad yet. Settle the open tests, each with a day and a person who answers.',
      doesNot: 'It asks nobody abroad yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Say nothing of a question abroad to the person while it is open.',
      otherPurpose: noRecordHere,
    },
    'others-must-ask': othersMustAsk,
    'ask-who-may-ask': askWhoMayAsk,
    'not-for-a-residence-decision': notForResidence,
  },
  facts: {
    ...whoAndWhatFor,
    ...theConcern,
    ...theOthers,
    ...theRisk,
    ...safeguardsOfAQuestion,
    destinationStates: {
      ...otherStates,
      ask: 'Which State probably holds the answer?',
      help: 'Name up to three. A fact leads there, and not a nationality.',
      short: 'States asked',
    },
    purpose: purposeAsked('What do you want to achieve?', 'Choose one. The concern itself is prevention.', {
      'prevent-harm': 'Something serious could happen here. No offence is being investigated.',
      investigate: 'A case runs. It has questions of its own.',
      prosecute: 'Somebody is charged. It has questions of its own.',
      'supervise-or-execute': 'A sentence is carried out here. Records for it have questions of their own.',
      'vet-for-work': 'It has questions of its own, with its own law and consent.',
      'protect-victim': 'A known person could be harmed.',
    }),
    knownVictimOrChildThere: victimOrChild,
    assessmentFinding: {
      ...theRisk.assessmentFinding,
      ask: 'What does a risk assessment of this concern find?',
      why: 'A request needs objective reasons that it is necessary and proportionate (Directive (EU) 2023/977 Art 4(3)), and an offence in view (Art 1(1)).',
    },
    newOffenceSuspected: {
      ...theRisk.newOffenceSuspected,
      ask: 'Do the facts point to an offence that has already happened?',
      help: 'Threats, stalking, contact that is forbidden by law, or preparation can be offences.',
    },
  },
} satisfies FlowWordsOf<'concern-about-a-resident'>;
