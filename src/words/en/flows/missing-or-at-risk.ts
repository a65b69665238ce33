import { theMissing } from '../facts/the-missing';
import { theOthers } from '../facts/the-others';
import { theProtection } from '../facts/the-protection';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const noWord = 'Say nothing of an alert to the one who is feared, to family, school or employer.';
const fearedPerson =
  'The person who is feared is another purpose, with facts and a decision of its own. This alert is on the one to protect.';

export default {
  title: 'Somebody is missing or at risk',
  intro:
    'For officials who look for a missing child or adult, or want to keep a child or a vulnerable adult from being taken abroad into harm. The alert protects, and accuses nobody.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'To protect somebody, or to prevent harm: both lead on here. Any other purpose has questions of its own.',
    },
    'whom-to-protect': {
      heading: 'Whom to find or protect',
      help: 'About the one to protect, not about the one who is feared. Enter no names.',
    },
    'the-missing-child': {
      heading: 'What is known about the absence',
      help: 'Report first, answer after: a search waits for no question.',
    },
    'the-missing-adult': {
      heading: 'What is known about the absence',
      help: 'Report first, answer after. Whoever asks for him or her can be the one who is feared.',
    },
    'the-absence-of-an-adult': {
      heading: 'What is known about the absence',
      help: 'An adult can leave. Whoever asks for him or her can be the one who is feared.',
    },
    'the-journey-of-a-child': {
      heading: 'The journey, the harm, the decision',
      help: 'The text lists the harms. The decision comes before the alert.',
    },
    'the-journey': {
      heading: 'The journey, the harm, the decision',
      help: 'For an adult two harms count only. The decision comes before the alert.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    safeguards: {
      heading: 'Five tests before an alert',
      help: 'Yes means that the test is met. The search at home does not wait for them.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Your service normally enters no alert itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': {
      ...telephoneNow,
      whoMayKnow: noWord,
      otherPurpose: fearedPerson,
    },
    'find-the-child': {
      title: 'Find the child: alert on a missing person',
      line: 'Report to the police now, and have an alert on the missing child entered.',
      when: 'Now: nobody abroad looks before the alert stands.',
      doesNot: 'It accuses nobody and arrests nobody. States outside SIS do not see it.',
      whoMayKnow:
        'Police and child protection decide what family, school and public hear, and when. The one who is feared hears nothing.',
      otherPurpose: fearedPerson,
    },
    'find-the-adult': {
      title: 'Find the adult: alert on a missing person',
      line: 'Report to the police now, and have an alert on the missing person entered.',
      when: 'Now: nobody abroad looks before the alert stands.',
      doesNot: 'It brings no adult back. Found, he or she decides who learns the address.',
      whoMayKnow:
        'Whoever reported hears that the person is found, and no address without agreement (Regulation (EU) 2018/1862 Art 33(4)).',
      otherPurpose: fearedPerson,
    },
    'stop-the-journey-of-the-child': {
      title: 'Keep the child from travelling into harm',
      line: 'Have the decision turned into an alert today, before the journey.',
      doesNot: 'It stops the child where the child is checked, and nowhere else. It is no alert on the family.',
      whoMayKnow: `The authority that decided says who hears of the decision, and when. ${noWord}`,
      otherPurpose: fearedPerson,
    },
    'stop-the-journey': {
      title: 'Keep the vulnerable adult from travelling into harm',
      line: 'Have the decision turned into an alert today, before the journey.',
      doesNot: 'It stops the adult where national law there lets an adult be held. It is no alert on anybody else.',
      whoMayKnow: `The adult hears the decision, unless that would undo it. ${noWord}`,
      otherPurpose: fearedPerson,
    },
    'apply-for-the-decision': {
      title: 'No decision, no stop: apply for it first',
      line: 'Take the dated facts today to the authority that decides on the journey. No alert yet.',
      doesNot: 'Until it is decided nobody is stopped abroad. What national law allows at home goes on.',
      whoMayKnow: `The authority that decides says who is heard before. ${noWord}`,
      otherPurpose: fearedPerson,
    },
    'no-ground-to-stop-the-journey': {
      title: 'No ground to stop the journey',
      line: 'Ask for no alert: no listed harm shows for this person. Use what protects at home.',
      doesNot: 'It stops nobody. A journey is not stopped for a worry or a way of life.',
      whoMayKnow: 'Tell your own decision and its reasons to the one you worry about, if that is safe.',
      otherPurpose: `A new dated fact can change the answer. ${fearedPerson}`,
    },
    'ask-the-adult-first': {
      title: 'Ask the adult first',
      line: 'Ask for no alert yet: have the police check that the adult is safe, and what he or she wants.',
      doesNot: 'It tells nobody where the adult is, and it brings nobody back.',
      whoMayKnow:
        'Whoever reported hears that the person is safe, and no address without agreement (Regulation (EU) 2018/1862 Art 33(4)).',
      otherPurpose: `A crime behind the absence is another purpose. ${investigation}`,
    },
    'find-out-what-happened': {
      title: 'Find out first what has happened',
      line: 'Ask the police today for a check that the person is safe. The right alert depends on the answer.',
      doesNot: 'It finds nobody abroad yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: noWord,
      otherPurpose: fearedPerson,
    },
    'protect-from-here': {
      title: 'No alert: protect from here',
      line: 'Have no alert entered: at least one of the five tests is not met. Use the milder way today.',
      doesNot: 'It tells nobody abroad. The search and what protects at home go on.',
      whoMayKnow: noWord,
      otherPurpose: fearedPerson,
    },
    'settle-today': {
      title: 'Not yet: settle the open test today',
      line: 'Have no alert entered yet. Settle the open test within hours, with a person who answers.',
      doesNot: 'It tells nobody abroad yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: noWord,
      otherPurpose: fearedPerson,
    },
    'others-must-tell': {
      title: 'Professional secrecy stops you: find who can tell',
      line: 'Do not pass it on. Ask the legal service now who at home can tell, and on which rule.',
      doesNot: 'It tells nobody. Ask whether your law has an exception for a child in danger or for danger to life.',
      whoMayKnow: noWord,
      otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
    },
    'ask-who-may-tell': {
      title: 'Ask first who can tell the police',
      line: 'Ask the legal service today which rule lets your service tell the police.',
      doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: noWord,
      otherPurpose: fearedPerson,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theOthers,
    ...theSafeguards,
    ...theMissing,
    childDanger: theProtection.childDanger,
    assessmentFinding: {
      ...theRisk.assessmentFinding,
      ask: 'What does the assessment of the danger to him or her find?',
      help: 'Made by police or child protection, for this absence.',
      options: {
        'real-likelihood': {
          label: 'A real likelihood of a serious offence against him or her',
          hint: 'Named facts point to it.',
        },
        'some-risk': { label: 'Some risk', hint: 'Nothing points to a serious offence.' },
        'little-risk': { label: 'Little risk' },
        'none-made': { label: 'No assessment has been made yet' },
        unknown: { label: 'Not known' },
      },
    },
    assessmentAge: theRisk.assessmentAge,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before he or she leaves, or goes further?',
      options: { ...whoAndWhatFor.timeToAct.options, now: { label: 'None: missing, on the way or already there' } },
    },
    destinationStates: {
      ask: 'In which State could he or she be, or be taken to?',
      help: 'Name up to three. Use “Another State” for any State outside the list.',
      why: 'States inside SIS see the alert. Others do not, and nothing from SIS goes there (Regulation (EU) 2018/1862 Art 65).',
      short: 'Where he or she could be',
      options: {},
    },
    internationalProtection: {
      ...theOthers.internationalProtection,
      ask: 'Has he or she, or the family, asked for or received international protection?',
    },
    liveInvestigation: {
      ...theOthers.liveInvestigation,
      ask: 'Does an investigation run that an alert could touch?',
      help: 'Into the absence, the journey, or the person who is feared.',
      why: 'The alert and the investigation have to fit: the investigator is asked first.',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the one who is feared, or the family, learned of an alert?',
      help: 'To the one to protect, a source, or an investigation.',
    },
    safeguardOtherwise: {
      ...theSafeguards.safeguardOtherwise,
      ask: 'Is an alert needed because no milder way is enough?',
      help: 'A search at home, a talk, child protection, travel papers, an order of the family court.',
    },
  },
} satisfies FlowWordsOf<'missing-or-at-risk'>;
