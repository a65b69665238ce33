import { askedFromOutside } from '../facts/asked-from-outside';
import { sharing } from '../facts/sharing';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import { purposeOfSharing, saidToNobody, sharingSafeguards, sharingTold } from './sharing-parts';
import { restraintWords } from './sharing-restraint';
import type { FlowWordsOf } from './type';

const anotherRequest =
  'Another purpose is another request, with its own facts. What was given for one is not used for the other.';

export default {
  title: 'A State outside the Union asks, or INTERPOL',
  intro:
    'For whoever got a request from the United Kingdom, another State outside the Union, or INTERPOL. A request obliges nobody to send what the tests do not allow.',
  steps: {
    ...dangerFirst,
    'who-asks': {
      heading: 'Who asks, and by which door',
      help: 'Your service and the door decide who answers. A member State of the Union is another set of questions.',
    },
    'what-they-ask': {
      heading: 'What they ask for, and what could happen to the person',
      help: 'An answer can reach the State that the person fled, also by a detour.',
    },
    'what-for': {
      heading: 'What for, and on which basis it would leave the Union',
      help: 'Take the purpose from the request. If it names none, go back and choose “not clear”.',
    },
    'what-points-to-harm': {
      heading: 'What points to serious harm',
      help: 'From the request, or from your own dated assessment. An earlier conviction alone is no objective reason.',
    },
    'what-is-in-it': {
      heading: 'What the answer holds, and whose it is',
      help: 'Look at the answer line by line, as it would go out.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'Yes means that the test is met. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home passes it on',
      help: 'Your service normally does not answer abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'answer-nothing-at-this-door': {
      title: 'Answer nothing at this door',
      line: 'Say neither yes nor no. Pass the request to your SPOC or INTERPOL bureau, and point the asker to that way.',
      doesNot: 'It refuses nobody for good: the request can come again by the official way.',
      whoMayKnow: 'The asker learns neither that something is held nor that nothing is held.',
      otherPurpose: 'A danger that the asker reports is taken down and goes to your own police at once.',
    },
    'ask-them-back': {
      title: 'Not yet: ask them back',
      line: 'Give nothing yet. Have the bureau ask what is wanted, and what for.',
      doesNot: 'It tells nobody yet, not even whether anything is held.',
      whoMayKnow: saidToNobody,
      otherPurpose: anotherRequest,
    },
    'nothing-goes-there': {
      title: 'No: nothing goes to that State',
      line: 'Give nothing, by no channel. Life and safety of the person would be at stake.',
      doesNot: 'It ends no danger here: your own police act under your own law.',
      whoMayKnow:
        'That State hears neither of the protection nor of your reasons. Ask the asylum authority what the person can be told.',
      otherPurpose: 'No other purpose opens a way to that State. A warning to a safe State is another decision.',
    },
    'check-the-person-first': {
      title: 'Not yet: check what could happen to the person',
      line: 'Give nothing yet. Have protection and ill-treatment checked, and treat “not checked” like yes.',
      doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: saidToNobody,
      otherPurpose: anotherRequest,
    },
    'records-authority-answers': {
      title: 'The records authority answers',
      line: 'Leave it to the central authority for criminal records. Copy no record into a police message.',
      doesNot: 'It gives no word on risk, release or address. A record is no warning.',
      whoMayKnow: 'The records authority follows its own law. Say nothing to the person about the request.',
      otherPurpose: `A record given for a case is used for that case. ${anotherRequest}`,
    },
    'judicial-authority-answers': {
      title: 'The judicial authority answers',
      line: 'Leave it to the judicial authority for mutual assistance, and pass the request on today.',
      doesNot: 'It gives no evidence by police way, and warns nobody.',
      whoMayKnow: 'The judicial authority decides what is disclosed, to whom and when.',
      otherPurpose: 'Police information beside it is another request, and intelligence.',
    },
    'arrest-has-its-own-authority': {
      title: 'Arrest has its own authority',
      line: 'Pass it to the judicial authority today. Give no whereabouts of your own accord.',
      doesNot: 'It arrests nobody. What a notice is worth, your own law decides.',
      whoMayKnow: 'Say nothing to the person, family, employer or lawyer. Whoever arrests tells what is owed then.',
      otherPurpose: 'Somebody in danger here meanwhile is a matter for your own police, at once.',
    },
    'no-channel-for-this-purpose': {
      title: 'No: police information does not serve this purpose',
      line: 'Give nothing. A check for work or a decision on residence has no police channel to that State.',
      doesNot: 'It bars no certificate: the person fetches his or her own, and shows it.',
      whoMayKnow: saidToNobody,
      otherPurpose: 'Nothing is called prevention so as to answer. If harm is feared, that has facts of its own.',
    },
    'no-reason-to-answer': {
      title: 'Not yet: nothing points to serious harm',
      line: 'Give nothing yet. Ask for their reasons, and assess your own facts anew.',
      doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: saidToNobody,
      otherPurpose: investigation,
    },
    'no-basis-to-leave-the-union': {
      title: 'No: there is no basis to leave the Union',
      line: 'Give nothing: no adequacy, no safeguards, no single case that allows it.',
      doesNot: 'It tells nobody. The request can come again with facts that open a basis.',
      whoMayKnow: saidToNobody,
      otherPurpose: anotherRequest,
    },
    answer: {
      title: 'Answer, on this basis and with these limits',
      line: 'Have your police or bureau answer, for this purpose only, with the basis for leaving the Union on file.',
      doesNot: 'It obliges them to nothing. Nothing from SIS and no record reply goes with it.',
      whoMayKnow: sharingTold,
      otherPurpose: `${anotherRequest} ${investigation}`,
    },
    ...restraintWords,
  },
  facts: {
    ...whoAndWhatFor,
    ...theOthers,
    ...theRisk,
    ...sharingSafeguards,
    ...sharing,
    ...askedFromOutside,
    purpose: {
      ...purposeOfSharing,
      ask: 'What do they say it is for?',
      help: 'The purpose that the request names. Choose one; a second one needs its own request.',
    },
    destinationStates: {
      ask: 'Which State asks?',
      help: 'For an INTERPOL circulation name the State it comes from. Use “Another State” for any State outside the list.',
      why: 'The United Kingdom has an agreement and a decision on adequacy; other States have neither here. Each answer goes to one State (Directive (EU) 2016/680 Art 35(1)).',
      short: 'State that asks',
      options: {},
    },
    assessmentFinding: {
      ...theRisk.assessmentFinding,
      ask: 'What do the request and your own assessment show?',
    },
    assessmentAge: { ...theRisk.assessmentAge, ask: 'How old is that finding?' },
  },
} satisfies FlowWordsOf<'request-from-third-state'>;
