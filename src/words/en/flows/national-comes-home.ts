import { theHomecoming } from '../facts/the-homecoming';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const openWork = 'The person knows: supervision and custody are open work, with reasons and remedies.';
const quiet =
  'The police decide whether the person hears of a question abroad, and when (Directive (EU) 2016/680 Art 13(3)). Promise nothing and hint at nothing.';
const warning =
  'A question to the police there is another purpose: it needs objective reasons and five tests. Start again with “Prevent harm”.';

export default {
  title: 'A national convicted abroad comes home',
  intro:
    'For officials of the home State of a person convicted of a serious violent or sexual offence in another State. What comes along, what home can do, and whom to ask.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'To supervise or carry out a sentence, or to prevent harm: both lead on here, on different ways.',
    },
    'the-sentence-from-there': {
      heading: 'The sentence, the papers, the register',
      help: 'Nothing follows a person across a border by itself. These four answers show what does.',
    },
    'what-is-known': {
      heading: 'What is known at home, and what the concern rests on',
      help: 'The own register first. Origin and rumour are no ground to ask anybody.',
    },
    'the-risk': {
      heading: 'What points to serious harm',
      help: 'Take what stands in a dated assessment, yours or theirs. None yet is an answer: member States can be asked, others wait for it.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    safeguards: {
      heading: 'Five tests before the other State is asked',
      help: 'A question tells something too. Yes means that the test is met.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home asks the police there',
      help: 'Your service normally does not ask abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'take-over-supervision': {
      title: 'Take over the supervision',
      line: 'Have the papers decided on, and supervise from the day they are recognised.',
      doesNot: 'Before recognition nobody here supervises: the other State does. It warns no police.',
      whoMayKnow: openWork,
      otherPurpose: warning,
    },
    'carry-on-the-sentence': {
      title: 'Carry on the prison sentence',
      line: 'Have the papers decided on, and plan release under your own law from the first day.',
      doesNot: 'It brings no risk file along, and it decides nothing about the time after release.',
      whoMayKnow: openWork,
      otherPurpose: warning,
    },
    'ask-for-the-papers': {
      title: 'Supervision is still there: ask whether the papers come',
      line: 'Ask the convicting State whether it sends its supervision to you. Until then it supervises.',
      doesNot: 'It obliges nobody to send. Without papers nobody here has a duty or a power to supervise.',
      whoMayKnow: `${openWork} Talk with him or her about what a transfer means.`,
      otherPurpose: warning,
    },
    'plan-the-return': {
      title: 'Still in prison there: plan the return',
      line: 'Ask for the day of release and what follows, and say what home thinks of a transfer.',
      doesNot: 'It moves nobody by itself. The convicting State decides whether it sends papers.',
      whoMayKnow: `${openWork} For serving the rest at home the consent can be needed (FD 2008/909/JHA Art 6(1)-(2)).`,
      otherPurpose: warning,
    },
    'nothing-to-supervise': {
      title: 'Nothing to supervise: offer help, ask nobody',
      line: 'Supervise nobody and ask nobody. Offer help, and ask the legal service what your law has.',
      doesNot: 'It watches nobody. Without a measure your service has no power over the person.',
      whoMayKnow: 'The person hears what you offer, and that it is free to take.',
      otherPurpose: warning,
    },
    'find-out-how-it-stands': {
      title: 'Find out how the sentence stands',
      line: 'Look in your own register, then ask the convicting State how the sentence stands.',
      doesNot: 'It starts no supervision. What is not known is not filled in by guessing.',
      whoMayKnow: openWork,
      otherPurpose: warning,
    },
    'ask-their-police': {
      title: 'Ask the police of the convicting State',
      line: 'Have your police ask the police there what they hold, with the reasons.',
      doesNot: 'It gives you no new powers. What comes is intelligence until the sender agrees to more.',
      whoMayKnow: quiet,
      otherPurpose: investigation,
    },
    'no-basis': {
      title: 'No basis: ask nobody',
      line: 'Ask nobody. Rumour, or having been abroad, is no ground.',
      doesNot: 'It opens no file. A dated fact can change the answer.',
      whoMayKnow: 'Nothing was done, so there is nothing to tell. Pass the rumour on to nobody.',
      otherPurpose: `Another purpose does not make a ground out of a rumour. ${investigation}`,
    },
    'look-at-home-first': {
      title: 'Look at home first',
      line: 'Ask nobody abroad yet. Look in your own register, and at notices that have come.',
      doesNot: 'It asks nobody abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: quiet,
      otherPurpose: investigation,
    },
    'ask-nothing': {
      title: 'Ask nothing abroad',
      line: 'Ask nothing: at least one of the five tests is not met. Use the milder way at home.',
      doesNot: 'It asks and tells nobody abroad. Your own measures at home go on.',
      whoMayKnow: quiet,
      otherPurpose: `Another purpose does not repair a test that is not met. ${investigation}`,
    },
    'not-yet': {
      title: 'Not yet: settle what is open',
      line: 'Ask nothing yet. Settle the tests that are open, each with a day and a person who answers.',
      doesNot: 'It asks nobody abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: quiet,
      otherPurpose: `Another purpose does not settle an open test. ${investigation}`,
    },
    'others-must-ask': {
      title: 'Professional secrecy stops you: find who can ask',
      line: 'Do not pass it on. Ask the legal service who at home can tell the police, and on which rule.',
      doesNot: 'It tells and asks nobody. Ask whether your law has an exception for danger to life.',
      whoMayKnow: 'What secrecy covers stays with you until a rule or the person releases it.',
      otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
    },
    'find-out-who-may-ask': {
      title: 'Find out first who can ask',
      line: 'Ask nothing yet. Ask the legal service which rule lets your service tell the police.',
      doesNot: 'It asks nobody yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: quiet,
      otherPurpose: `The rule has to fit the purpose: a rule for supervision is not a rule for police work. ${investigation}`,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    ...theHomecoming,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the person is home?',
      options: { ...whoAndWhatFor.timeToAct.options, now: { label: 'None: on the way or already here' } },
    },
    destinationStates: {
      ask: 'Which State convicted the person?',
      help: 'Name up to three if there were several. Use “Another State” for any State outside the list.',
      why: 'It holds judgment, supervision and police information. Each State is asked by itself.',
      short: 'Convicting State',
      options: {},
    },
    knownVictimOrChildThere: {
      ...theOthers.knownVictimOrChildThere,
      ask: 'Is there a known victim, or a child, whom the person could reach at home?',
      help: 'Also a child of the household. Enter no names.',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person learned that the other State is asked?',
    },
    safeguardOtherwise: {
      ...theSafeguards.safeguardOtherwise,
      ask: 'Is a question abroad needed because nothing at home answers it?',
      help: 'The own register, a notice that came, a talk with the person, child protection.',
    },
    safeguardNecessity: {
      ...theSafeguards.safeguardNecessity,
      ask: 'Is it necessary: can you do something with the answer?',
      help: 'Say in one line what your law lets you do then.',
      options: {
        yes: { label: 'Yes, it is necessary', hint: 'We can say what we would do with the answer.' },
        no: { label: 'No, it is not', hint: 'It would be good to know, but nothing follows.' },
        unknown: { label: 'Not known yet', hint: 'We cannot say yet what we would do.' },
      },
    },
  },
} satisfies FlowWordsOf<'national-comes-home'>;
