import { abuseOnline } from '../facts/abuse-online';
import { anInvestigation } from '../facts/an-investigation';
import { safeguardsOfARequest } from '../facts/safeguards-of-a-request';
import { theEvidence } from '../facts/the-evidence';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { caseSecret, passItOnStep, prevention, restraintWords } from './parts-of-a-case';
import type { FlowWordsOf } from './type';

const childFirst =
  'Those who protect the child are told what they need for that, and at once. Nobody asks the child about the case before the hearing is planned.';
const other = `Evidence for a court is another request, by a prosecutor or a court. ${prevention}`;

export default {
  title: 'Abuse of children online',
  intro:
    'For officials who meet images, accounts or contacts that show the abuse of a child. The child comes first; then comparison, provider data and the case.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'This way is for finding and protecting a child, and for investigating. Prevention has a way of its own.',
    },
    'what-is-there': {
      heading: 'What is there, and how is the child?',
      help: 'Look at nothing more to answer. A child who is known and not safe comes before everything else.',
    },
    'where-is-the-child': {
      facts: {
        destinationStates: {
          ...theMove.destinationStates,
          ask: 'In which State is the child?',
          help: 'Police and child protection there are told. If it is your State alone, or not clear: “Not known”.',
          short: 'State of the child',
        },
      },
      heading: 'Where is the child?',
      help: 'Do not wait for this page: telephone now. The answer finds the next call.',
    },
    'which-states': {
      heading: 'Which States, and what is needed from there?',
      help: 'The State of the provider, of the user or of the child can be three different ones.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'A child in danger does not wait for this page. Otherwise one “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': passItOnStep,
  },
  endings: {
    'telephone-now': telephoneNow,
    'protect-the-child-now': {
      title: 'Protect the child now',
      line: 'Telephone your own police and child protection now, then your SPOC for the State where the child is.',
      when: 'Now: a child is not safe.',
      doesNot: 'It proves nothing and identifies nobody. The case comes after.',
      whoMayKnow: childFirst,
      otherPurpose: other,
    },
    'find-the-child': {
      title: 'Find the child: compare the images',
      line: 'Have the specialised unit compare the images, and tell child protection what is known.',
      when: 'Today: a child could be in danger.',
      doesNot: 'It names no abuser by itself, and no hit does not mean that the child is new or safe.',
      whoMayKnow: `${childFirst} ${caseSecret}`,
      otherPurpose: other,
    },
    'follow-the-account': {
      title: 'Follow the account: order the data from the provider',
      line: 'Have the data secured and ordered from the provider, by the prosecutor or the court.',
      when: 'Today: a child could be in danger, and data can be gone tomorrow.',
      doesNot: 'It shows the subscriber and not the user. It protects no child by itself.',
      whoMayKnow: `${childFirst} ${caseSecret}`,
      otherPurpose: other,
    },
    'ask-about-the-child': {
      title: 'Ask the police there about the child and the user',
      line: 'Have the police there asked who the user is, and which children could be in reach.',
      when: 'Today: a child could be in danger.',
      doesNot: 'It yields no evidence, and it secures no data. It protects no child by itself.',
      whoMayKnow: `${childFirst} ${caseSecret}`,
      otherPurpose: other,
    },
    'act-on-the-word-from-abroad': {
      title: 'Act on the word from abroad, and answer it',
      line: 'Look today for children in reach, confirm the word at home, and ask the sender for what is missing.',
      when: 'Today: children could be in reach.',
      doesNot: 'Word from abroad proves nothing. It stays bound to the conditions of its owner.',
      whoMayKnow: `${childFirst} ${caseSecret}`,
      otherPurpose: other,
    },
    'hand-over-untouched': {
      title: 'Hand it to your police, untouched',
      line: 'Look no further and copy nothing. Tell your police and child protection today.',
      when: 'Today. Do not wait for the end of your own task.',
      doesNot: 'It sends nothing abroad. The specialised unit compares, and the police ask.',
      whoMayKnow: 'Tell nobody without a task in the matter: not the person, not the family, not colleagues.',
      otherPurpose:
        'Your own task goes on under its own rules. Ask the police before you change anything that the person would notice.',
    },
    'secrecy-and-a-child': {
      title: 'Ask today: secrecy and a child',
      line: 'Look no further and copy nothing. Ask the legal service today which rule lets you report.',
      when: 'Today.',
      doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Tell nobody without a task in the matter while the rule is not known.',
      otherPurpose: 'A rule to report the abuse of a child covers that report, and not the rest of the file.',
    },
    ...restraintWords,
  },
  facts: {
    ...whoAndWhatFor,
    ...abuseOnline,
    ...anInvestigation,
    ...theEvidence,
    ...theOthers,
    ...theSafeguards,
    ...safeguardsOfARequest,
    harmIsImminent: {
      ...whoAndWhatFor.harmIsImminent,
      ask: 'Is a child, or anybody else, in immediate danger?',
      help: 'A meeting that is planned, abuse that goes on, a threat, a child who cannot be reached.',
    },
    purpose: {
      ...whoAndWhatFor.purpose,
      options: {
        ...whoAndWhatFor.purpose.options,
        investigate: {
          label: 'Find and protect the child, and investigate',
          hint: 'Images, an account or a contact show abuse: that is an offence.',
        },
        'protect-victim': {
          label: 'Protect a known person from somebody who moves or travels',
          hint: 'No abuse online is in view.',
        },
      },
    },
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'Which other States are concerned?',
      help: 'Where the child, the user or the provider is. If it is your State alone, or not clear: “Not known”.',
      short: 'States concerned',
    },
    knownVictimOrChildThere: {
      ...theOthers.knownVictimOrChildThere,
      ask: 'Is a child known there whom the person could reach?',
      help: 'At home, at work, in the family or in a club. Enter no names.',
    },
    liveInvestigation: {
      ...theOthers.liveInvestigation,
      ask: 'Does another inquiry, here or abroad, look at the same person or group?',
      short: 'Another inquiry',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person learned of the inquiry?',
      help: 'To a child, to evidence on devices, or to another inquiry.',
    },
  },
} satisfies FlowWordsOf<'child-abuse-online'>;
