import { flowTitles } from '../flow-titles';
import type { FactsWords } from './type';

/** The title of the questions that fit, and what they are for. */
const leadTo = <const Id extends keyof typeof flowTitles>(id: Id, hint: string) =>
  ({ [id]: { label: flowTitles[id], hint } }) as {
    readonly [I in Id]: { readonly label: string; readonly hint: string };
  };

const why =
  'Each situation has questions of its own. Your answers so far go along, and every one can be changed there.';

/** What brings the reader here. */
export const theSituation: Pick<
  FactsWords,
  | 'situationKind'
  | 'situationSending'
  | 'situationHere'
  | 'situationInvestigation'
  | 'situationProtection'
  | 'situationReceived'
> = {
  situationKind: {
    ask: 'What brings you here?',
    help: 'Choose what is in front of you today. The purpose is asked later.',
    why: 'Preventing harm, investigating and answering a request rest on different law. The questions part here.',
    short: 'Situation',
    options: {
      'will-go-or-has-gone': {
        label: 'Somebody will go, or has gone, to another State',
        hint: 'Moving, travelling, released, missing, or something was sent already.',
      },
      'is-here': {
        label: 'Somebody is here, and the past or the identity lies abroad',
        hint: 'Arrested, a concern, a vetting, or a national who comes home.',
      },
      investigation: { label: 'I am investigating', hint: 'A suspect, a trace, evidence, an arrest, abuse online.' },
      'somebody-to-protect': {
        label: 'Somebody is to be protected',
        hint: 'A victim who moves, a child, somebody missing or at risk.',
      },
      'something-came': {
        label: 'I received something',
        hint: 'A hit, a notice, a message, a call, a request, a reply, a certificate, a question.',
      },
      'may-i-share': { label: 'May I share this?', hint: 'Any disclosure, at home or abroad.' },
    },
  },
  situationSending: {
    ask: 'What is the situation?',
    why,
    short: 'Going abroad',
    options: {
      ...leadTo('moving-or-travelling', 'For good or for a trip, under supervision or after the sentence.'),
      ...leadTo('leaving-custody', 'Release, transfer of the sentence, removal.'),
      ...leadTo('travel-outside-europe', 'The journey leads to any other State of the world.'),
      ...leadTo('whereabouts-unknown', 'Gone without leave, lost contact, wanted.'),
      ...leadTo('released-before-trial', 'Conditions before judgment, with a home abroad.'),
      ...leadTo('address-abroad', 'A host, a household, an address for leave or release.'),
      ...leadTo('victim-or-child-there', 'Where the person goes, somebody could be harmed.'),
      ...leadTo('renew-correct-withdraw', 'An alert, a message, a transfer that is out already.'),
    },
  },
  situationHere: {
    ask: 'What is the situation?',
    why,
    short: 'Here',
    options: {
      ...leadTo('arrested-here', 'The record elsewhere is not known.'),
      ...leadTo('concern-about-a-resident', 'No offence is known. The first question is what it rests on.'),
      ...leadTo('who-is-this', 'Other names, several nationalities, a third-country national.'),
      ...leadTo('work-with-children', 'Paid work or volunteering.'),
      ...leadTo('national-comes-home', 'After a sentence, or with one that still runs.'),
    },
  },
  situationInvestigation: {
    ask: 'What do you need?',
    why,
    short: 'Investigation',
    options: {
      ...leadTo('known-suspect', 'Police information, not yet evidence.'),
      ...leadTo('unknown-trace', 'DNA, prints, a face, a vehicle.'),
      ...leadTo('evidence-for-court', 'Hearings, documents, data from providers.'),
      ...leadTo('arrest-abroad', 'A warrant exists or is to be applied for.'),
      ...leadTo('child-abuse-online', 'Images, provider data, victims to identify.'),
    },
  },
  situationProtection: {
    ask: 'Who is to be protected?',
    why,
    short: 'Protection',
    options: {
      ...leadTo('protected-person-moves', 'An order or ban should go along.'),
      ...leadTo('missing-or-at-risk', 'A child or a vulnerable person.'),
      ...leadTo('victim-or-child-there', 'Where a person goes who could harm them.'),
    },
  },
  situationReceived: {
    ask: 'What came?',
    why,
    short: 'Received',
    options: {
      ...leadTo('sis-hit', 'At a check, a border, a counter.'),
      ...leadTo('interpol-notice-received', 'Any colour, or a message to chosen countries.'),
      ...leadTo('message-received', 'From police or a SPOC, asked for or not.'),
      ...leadTo('colleague-calls', 'Directly to you, outside the usual desk.'),
      ...leadTo('request-received', 'From police in the Union or the Schengen area.'),
      ...leadTo('request-from-third-state', 'The United Kingdom, any other State, INTERPOL.'),
      ...leadTo('record-reply-received', 'Entries, no entry, no answer, a refusal.'),
      ...leadTo('ecris-notification-received', 'About a national of your State.'),
      ...leadTo('certificate-received', 'Probation, prison sentence, supervision before trial, protection.'),
      ...leadTo('person-or-lawyer-asks', 'Access, correction, or whether there is an alert.'),
      ...leadTo('others-ask', 'Closed by default.'),
    },
  },
};
