import type { EndingWords } from '../../types';
import { askWhoMayTell, investigation, nothingMoves, othersMustTell, telephoneNow, telling } from './parts';

const releaseDecision =
  'Tell the person the day, the conditions and the reasons of your own decisions. Say nothing about a possible message: that is for the police.';

/** The endings of `leaving-custody`. */
export const endings = {
  'telephone-now': telephoneNow,
  'tell-before-release': {
    title: 'Tell the police there, before the gate opens',
    line: 'Have your police or SPOC tell the police of each State concerned, before the day of release.',
    doesNot: 'A message holds nobody, stops no travel and makes nobody watch. It moves no supervision.',
    whoMayKnow: telling,
    otherPurpose: `Removal, residence and the transfer of a sentence are other purposes, with authorities of their own. ${investigation}`,
  },
  'tell-and-move-supervision': {
    title: 'Tell the police there before release, and move the supervision where it can be moved',
    line: 'Have your police tell the police there, and start the transfer of supervision before release.',
    doesNot: 'Neither stops travel. Until recognition nobody there supervises, and a message makes nobody watch.',
    withoutRoute: nothingMoves,
    whoMayKnow: `The person knows of the transfer. The message is kept apart from it. ${telling}`,
    otherPurpose: `Transfer and message are two purposes: two files, two decisions, nothing copied across. ${investigation}`,
  },
  'move-supervision': {
    title: 'Move the supervision that follows release',
    line: 'Start the transfer of supervision now, so that the other State can decide before release.',
    doesNot: 'It warns no police. Until the other State recognises the measure, nobody there supervises.',
    withoutRoute: nothingMoves,
    whoMayKnow:
      'The person knows: he or she has returned, wants to return, or has asked for that State (FD 2008/947/JHA Art 5). Court and defence read the certificate.',
    otherPurpose:
      'A warning to the police there is another purpose. It needs objective reasons for a serious offence, the five tests, and a decision by the police.',
  },
  'plan-the-release-first': {
    title: 'Send nothing yet: plan the release at home first',
    line: 'Send nothing abroad yet. Make a dated assessment of this release, and settle what follows it.',
    doesNot: 'It tells nobody abroad, and it moves no day of release.',
    whoMayKnow: releaseDecision,
    otherPurpose:
      'A warning needs a new dated assessment that finds a real likelihood of serious harm, then the five tests. A transfer needs a move to live there.',
  },
  'send-nothing': {
    title: 'Send nothing',
    line: 'Send nothing abroad: at least one of the five tests is not met. Use the milder way at home.',
    doesNot: 'It tells nobody abroad. The release goes on as planned.',
    whoMayKnow: releaseDecision,
    otherPurpose: `Another purpose does not repair a test that is not met. ${investigation}`,
  },
  'not-yet': {
    title: 'Not yet: settle what is open before the day',
    line: 'Send nothing yet. Settle the open tests before the day of release, each with a name and a day.',
    doesNot: 'It tells nobody abroad. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow:
      'Say nothing about a message to the person while it is open. Tell your own decisions and their reasons.',
    otherPurpose: `Another purpose does not settle an open test. ${investigation}`,
  },
  'others-must-tell': othersMustTell,
  'ask-who-may-tell': askWhoMayTell,
  'decide-on-the-leave-first': {
    title: 'Decide on the leave first',
    line: 'Have the leave decided on a new assessment: whether abroad at all. Send nothing abroad.',
    doesNot: 'It makes nobody abroad watch. A leave that would need that is refused.',
    whoMayKnow: 'Tell the person the decision on the leave, its conditions and its reasons.',
    otherPurpose:
      'Somebody who does not come back is another purpose: find and arrest, with an order of its own. A warning needs the five tests.',
  },
  'move-the-sentence': {
    title: 'Move the rest of the sentence',
    line: 'Prepare the transfer of the prison sentence: right State, consent where needed, and the person heard.',
    doesNot: 'It warns no police, and it is no way to be rid of a risk. Release there follows their law.',
    whoMayKnow:
      'The person knows: he or she is heard and is told of the forwarding. Court and defence read the file, so nothing of the police goes in.',
    otherPurpose:
      'A warning to the police there is another purpose, near the release there: objective reasons, the five tests, a decision by the police.',
  },
  'sentence-stays-here': {
    title: 'The sentence cannot move now: go on here',
    line: 'Go on with the sentence at home and plan the release here. Say to the person what is missing.',
    doesNot: 'It sends nothing abroad. A refusal of one State does not close the way to another.',
    whoMayKnow: 'Tell the person the answer and its reasons. A new request is possible when the facts change.',
    otherPurpose:
      'Removal after release is decided by immigration, for its own reasons. It is no substitute for a transfer that somebody refused.',
  },
  'hand-over-with-the-escort': {
    title: 'Hand over with the escort: safety facts and the rest of the sentence',
    line: 'Give the escort the safety facts. Settle first what is left to serve here.',
    doesNot: 'It carries no assessment to the police there. Surrender is decided elsewhere.',
    whoMayKnow: 'The person knows of the surrender. What the escort is told for safety is for the escort.',
    otherPurpose:
      'What you know of risk to others there is another purpose: a warning by the police, with the five tests. Evidence goes by judicial request.',
  },
  'record-the-return': {
    title: 'Record the return, and watch for the departure',
    line: 'Enter the alert on return without delay, and have the departure confirmed.',
    doesNot: 'It arrests nobody, warns nobody there, and supervises nobody until then.',
    whoMayKnow: 'The person knows of the decision. What the police do besides is not told by you.',
    otherPurpose:
      'A warning to the State of return or to another State is the purpose of the police, with its own law and the five tests. Nothing from this alert goes into it.',
  },
  'residence-decides-alone': {
    title: 'Removal is for the residence authority alone',
    line: 'Leave the decision to the residence authority. Plan the release as if nobody were removed.',
    doesNot: 'It makes nobody leave. A past conviction alone is no ground.',
    whoMayKnow: 'The residence authority decides what the person hears. National law says when.',
    otherPurpose: 'Preventing harm is another purpose: start again with it, on its own facts and with the five tests.',
  },
} as const satisfies Readonly<Record<string, EndingWords>>;
