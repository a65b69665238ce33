import type { EndingWords } from '../../types';
import { investigation, othersMustTell, telephoneNow, telling } from './parts';

const secret =
  'Tell nobody outside the units that hold the file. The person must in no way learn of a check alert (Regulation (EU) 2018/1862 Art 37(3)).';
const newPurpose = `What you want to do with it now may be another purpose: it needs its own facts and authority. ${investigation}`;

/** The endings of `renew-correct-withdraw`. */
export const endings = {
  'telephone-now': telephoneNow,
  'renew-the-check-alert': {
    title: 'Renew the check alert, on record',
    line: 'Have the check alert renewed before its review day, on a recorded decision of today.',
    doesNot: 'It makes nobody watch. A renewal is no habit: without a reason of today the alert goes.',
    whoMayKnow: secret,
    otherPurpose: `A warrant issued since takes its place. ${newPurpose}`,
  },
  'renew-the-circulation': {
    title: 'Renew the INTERPOL circulation, with reasons of today',
    line: 'Have the diffusion or notice renewed through the INTERPOL bureau before its limit, with reasons.',
    doesNot: 'It is no warrant and stops no journey. It widens nothing: more receivers are a new decision.',
    whoMayKnow: telling,
    otherPurpose: newPurpose,
  },
  'send-a-new-message': {
    title: 'Send a new message that replaces the old one',
    line: 'Have your police or SPOC send a new message that names the old one and replaces it.',
    doesNot: 'It stops no travel and makes nobody watch. The old message stays in their file until they change it.',
    whoMayKnow: telling,
    otherPurpose: newPurpose,
  },
  'review-for-the-authority': {
    title: 'Take it to the authority that decides, before the day',
    line: 'Give the authority that made the decision the facts of today, and the review day.',
    doesNot: 'It changes nothing by itself. Only the authority that decided renews, changes or ends it.',
    whoMayKnow: 'What the person is told follows the law of that decision. Say nothing of police messages or alerts.',
    otherPurpose: `A warning to the police there is another purpose, with the five tests. ${investigation}`,
  },
  'settle-it-before-the-day': {
    title: 'Not yet: settle it before the review day',
    line: 'Renew nothing and send nothing yet. Settle what is open before the review day, or it goes.',
    doesNot: 'It keeps nothing alive. What nobody renews in time ends or grows old.',
    whoMayKnow: secret,
    otherPurpose: `Another purpose does not settle what is open. ${investigation}`,
  },
  'others-must-tell': othersMustTell,
  'ask-who-may-tell': {
    title: 'Ask first who can tell the police',
    line: 'Send nothing yet. Ask the legal service today which rule lets your service tell the police.',
    doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow: 'Say nothing about a message to the person while the rule is not known.',
    otherPurpose: `The rule has to fit the purpose. ${investigation}`,
  },
  'tell-the-state-of-the-alert': {
    title: 'Tell the State that entered the alert',
    line: 'Have your SIRENE Bureau tell that State at once what looks wrong, in two working days at most.',
    doesNot: 'It changes nothing by itself. Only the State of the alert puts it right.',
    whoMayKnow:
      'The person with whom somebody was mixed up is told by the data-protection desk. A check alert is never confirmed or denied.',
    otherPurpose: `What you know of the right person is another message, on its own facts. ${investigation}`,
  },
  'correct-what-was-sent': {
    title: 'Correct it, and tell everybody who got it',
    line: 'Have it put right today, and tell every receiver without delay what is wrong.',
    doesNot: 'It undoes nothing that was done on the wrong data. Ask who acted on it.',
    whoMayKnow:
      'The data-protection officer says whether the person is told, and when. A check alert is never confirmed or denied.',
    otherPurpose: `A correction adds nothing new. New facts are a new message, with the five tests. ${investigation}`,
  },
  'withdraw-what-was-sent': {
    title: 'End it now: withdraw, and have it confirmed',
    line: 'Have it withdrawn or deleted now, by the way it went, and ask each receiver to confirm.',
    doesNot: 'What they hold under their own law stays theirs. It does not say that there is no risk.',
    whoMayKnow:
      'What the person knew of, he or she can be told has ended. Of a check alert the person must in no way learn (Regulation (EU) 2018/1862 Art 37(3)).',
    otherPurpose: `Keep nothing for another purpose that may come. ${investigation}`,
  },
  'say-that-supervision-ends': {
    title: 'Say that supervision ends, before it does',
    line: 'Tell every receiver the day on which supervision ends, and decide what protects after it.',
    doesNot: 'It renews nothing and lengthens no measure. From that day nobody supervises.',
    whoMayKnow: 'The person knows the day on which supervision ends. Say nothing of messages or alerts.',
    otherPurpose: `Prevention after the end stands on facts of its own, and not on the sentence that is over. ${investigation}`,
  },
  'act-on-the-hit': {
    title: 'A hit came in: read it today and act on it',
    line: 'Read the hit the same day, name who acts, and bring the assessment up to date.',
    doesNot: 'It holds nobody and proves nothing. It says where somebody was.',
    whoMayKnow: secret,
    otherPurpose:
      'Telling local services there is a use of its own: a new message on your own facts, with the five tests. The hit itself serves its alert only.',
  },
  'send-the-papers-for-the-arrest': {
    title: 'The person is found: send the papers for the arrest',
    line: 'Send the warrant and its translation at once. Their time to decide runs from arrest or consent.',
    doesNot: 'It keeps nobody in custody by itself. Late papers can end in release.',
    whoMayKnow: 'Whoever arrests tells the person what is owed. The victim who is owed word gets it.',
    otherPurpose:
      'Other alerts and circulations on the person have lost their aim: withdraw them the day the person is handed over.',
  },
  'act-on-the-report': {
    title: 'A report came in: read it today and answer',
    line: 'Read the report the same day, answer what is asked, and say what you will do.',
    doesNot: 'It protects nobody until somebody acts on it.',
    whoMayKnow: 'What came from another State stays with its conditions. Ask the sender before the person hears of it.',
    otherPurpose: `Use in court, or for residence or work, needs leave of the sender and a basis of its own. ${investigation}`,
  },
  'chase-the-silence': {
    title: 'Nothing came back: telephone until somebody owns it',
    line: 'Have your SPOC or bureau telephone today: did it arrive, who owns it, what was decided?',
    doesNot: 'A receipt is no action. Count on your own measures until there is an owner.',
    whoMayKnow: 'Nobody new. Repeat nothing on an open line that was sent on a secure one.',
    otherPurpose: `Sending it again by a wider channel is a new decision, and not a reminder. ${investigation}`,
  },
  'leave-the-answer-to-the-data-desk': {
    title: 'Leave the answer to the data-protection desk',
    line: 'Pass the question on the same day. Neither confirm nor deny anything yourself.',
    doesNot: 'It refuses nobody a right: the desk answers, and a supervisory authority can look.',
    whoMayKnow: 'The desk decides with whoever owns the data. As a rule the reply neither confirms nor denies.',
    otherPurpose: 'The question of the person is no new fact about risk. Nothing is sent because somebody asked.',
  },
  'look-it-up-first': {
    title: 'Look up first what was sent',
    line: 'Change nothing yet. Find out what was sent, when, to whom and why, from each unit that sends.',
    doesNot: 'It ends nothing and renews nothing. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow: secret,
    otherPurpose: `Looking up serves the file only. ${investigation}`,
  },
} as const satisfies Readonly<Record<string, EndingWords>>;
