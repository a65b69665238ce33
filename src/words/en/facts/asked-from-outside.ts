import type { FactsWords } from './type';

/** A request from outside the Union. */
export const askedFromOutside: Pick<FactsWords, 'outsideChannel' | 'outsideRequest'> = {
  outsideChannel: {
    ask: 'By which door did the request come?',
    why: 'Data leave the Union to a competent authority only (Directive (EU) 2016/680 Art 35(1)). The official door shows who asks.',
    short: 'Door',
    options: {
      'spoc-or-interpol-bureau': {
        label: 'Through our SPOC or INTERPOL bureau',
        hint: 'A notice or diffusion of INTERPOL too.',
      },
      'judicial-or-central-authority': { label: 'Through a judicial, records or other central authority' },
      'police-directly': { label: 'From a police officer there, directly', hint: 'A call, a mail, a liaison officer.' },
      'embassy-or-consulate': { label: 'From an embassy or a consulate' },
      'private-or-unclear': { label: 'From a private body, or it is unclear who asks' },
      unknown: { label: 'Not known' },
    },
  },
  outsideRequest: {
    ask: 'What do they ask for?',
    help: 'If several, go through the questions once for each.',
    why: 'Records, evidence and arrest have titles and authorities of their own; police information serves what is left (TCA Art 563(1)).',
    short: 'Asked for',
    options: {
      'police-information': {
        label: 'Police information',
        hint: 'Risk, whereabouts, movements, contacts, what supervision saw.',
      },
      'criminal-record': { label: 'The criminal record' },
      evidence: { label: 'Evidence, a file or a hearing for a case' },
      'arrest-or-extradition': { label: 'Arrest, extradition or surrender' },
      unknown: { label: 'It is not clear what, or what for' },
    },
  },
};
