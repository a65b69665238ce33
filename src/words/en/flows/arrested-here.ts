import { theIdentity } from '../facts/the-identity';
import { theOthers } from '../facts/the-others';
import { theRecord } from '../facts/the-record';
import { theStates } from '../facts/the-states';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import {
  askWhoMayAsk,
  notForResidence,
  otherStates,
  othersMustAsk,
  otherUse,
  passOnPage,
  purposeAsked,
  safeguardsOfAQuestion,
  safeguardsPage,
  victimOrChild,
} from './asking-parts';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const theCaseDecides =
  'The authority that leads the case decides what the person and the defence are told, and when. A request in a case is as a rule part of its file.';

export default {
  title: 'Somebody is arrested or charged here',
  intro:
    'For officials who hold or charge a person and do not know the record elsewhere. It says whom to ask, in which order, before the hearing, and how to read what comes back.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'A case against this person opens the record. Another purpose has its own questions.',
    },
    'the-person': {
      heading: 'Who the person is, and the case',
      help: 'Identity comes first: each register is asked by name, birth and nationality.',
    },
    'which-states': {
      heading: 'Where a record may be',
      help: 'Think of three kinds of State: nationality, conviction, and residence. The State of nationality alone misses much.',
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
    'ask-record-and-police': {
      title: 'Ask for the record and ask the police there',
      line: 'Have the records authority and the police ask each State named, today and side by side.',
      doesNot: 'It warns nobody. What comes back serves this case, and “no entry” is no proof.',
      whoMayKnow: `${theCaseDecides} Police information stays intelligence until its sender agrees to more.`,
      otherPurpose: otherUse,
    },
    'identity-first-then-ask': {
      title: 'Identity first, then ask record and police',
      line: 'Settle today who it is, with prints where the law allows. Ask record and police meanwhile, under every known name.',
      doesNot: 'No hit settles nothing. A hit names nobody until an expert has confirmed it.',
      whoMayKnow: `${theCaseDecides} Of a hit on an alert the person hears nothing from you.`,
      otherPurpose: otherUse,
    },
    'ask-for-the-record': {
      title: 'Ask for the record, in these proceedings',
      line: 'Have the records authority ask each State named, for the proceedings or the sentence that runs.',
      doesNot:
        'It asks no police. Police information serves to prevent or investigate offences, not a charge or a sentence.',
      whoMayKnow: theCaseDecides,
      otherPurpose:
        'A new suspicion is investigated, and then police there can be asked, on its own facts. A record reply does not go into that message.',
    },
    'record-yes-police-no': {
      title: 'Ask for the record, not the police',
      line: 'Have the records authority ask. Send no question to police: at least one of the five tests is not met.',
      doesNot: 'It asks no police. What the register no longer shows stays unknown.',
      whoMayKnow: theCaseDecides,
      otherPurpose: `Another purpose does not repair a test that is not met. ${otherUse}`,
    },
    'record-now-police-not-yet': {
      title: 'Ask for the record now, the police not yet',
      line: 'Have the records authority ask today. Settle the open tests before the hearing, then ask the police there.',
      doesNot: 'It asks no police yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: theCaseDecides,
      otherPurpose: otherUse,
    },
    'no-case-no-request': {
      title: 'No case, no request',
      line: 'Ask no register and no police abroad in a case that does not exist. Settle first whether there is one.',
      doesNot: 'It asks nobody. A register opens for proceedings against this person, and for nothing less.',
      whoMayKnow:
        'Nobody outside your service needs to know. Tell the person what your own law says he or she is owed.',
      otherPurpose:
        'A concern without an offence has its own questions: “A concern about somebody who lives here”. A suspicion is for the prosecutor.',
    },
    'others-must-ask': othersMustAsk,
    'ask-who-may-ask': askWhoMayAsk,
    'not-for-a-residence-decision': notForResidence,
  },
  facts: {
    ...whoAndWhatFor,
    ...theIdentity,
    ...theStates,
    ...theRecord,
    ...theOthers,
    ...safeguardsOfAQuestion,
    destinationStates: otherStates,
    purpose: purposeAsked(
      'What do you need the answer for?',
      'Choose one. Without proceedings against this person there is no record request for proceedings.',
      {
        'prevent-harm': 'No case runs. A concern has questions of its own.',
        investigate: 'Arrested or suspected; the offence is being investigated.',
        prosecute: 'Charged; the court needs the record.',
        'supervise-or-execute': 'A sentence is carried out. For records that counts as proceedings.',
        'vet-for-work': 'It has questions of its own.',
        'locate-and-arrest': 'The person is not here. It has questions of its own.',
      },
    ),
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the hearing or decision?',
      why: 'A question on which a decision about detention depends is urgent (Directive (EU) 2023/977 Art 4(4)).',
      options: {
        now: { label: 'None: it is today' },
        hours: { label: 'Hours' },
        days: { label: 'Days' },
        weeks: { label: 'Weeks or more' },
        unknown: { label: 'Not known' },
      },
    },
    knownVictimOrChildThere: victimOrChild,
  },
} satisfies FlowWordsOf<'arrested-here'>;
