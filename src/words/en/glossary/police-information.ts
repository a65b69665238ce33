import type { Term } from '../../types';

/** Terms of the police channel between States. */
export const policeInformation: readonly Term[] = [
  {
    id: 'spoc',
    term: 'Single Point of Contact',
    abbreviation: 'SPOC',
    means: 'The one central unit of a State for police information. It coordinates requests, answers and messages.',
    see: ['own-initiative-information', 'siena', 'sirene-bureau', 'ncb'],
    source: '2023-977/art-14(1)',
  },
  {
    id: 'directive-2023-977',
    term: 'Directive (EU) 2023/977',
    alsoCalled: ['Directive on information exchange between law enforcement authorities'],
    means:
      'The law of the Union on police information between member States, to prevent, detect or investigate offences. Supervision alone is not among its purposes.',
    see: ['spoc', 'own-initiative-information', 'swedish-initiative'],
    source: '2023-977/art-1(1)',
    foundAs: ['Directive 2023/977'],
    everyday: true,
  },
  {
    id: 'law-enforcement-authority',
    term: 'law enforcement authority',
    means:
      'Police, customs or another body that national law lets use public authority and coercion against crime. Prison and probation normally stay outside.',
    see: ['competent-authority', 'spoc'],
    source: '2023-977/art-2(1)',
  },
  {
    id: 'own-initiative-information',
    term: 'own-initiative information',
    alsoCalled: ['spontaneous information'],
    means:
      'Information sent to another State without being asked, because it could matter there. It needs objective reasons.',
    see: ['objective-reasons', 'prevention', 'spoc'],
    source: '2023-977/art-7(1)',
  },
  {
    id: 'objective-reasons',
    term: 'objective reasons',
    means:
      'Dated facts that an outsider could check, and that point to this State and this offence. The Directive asks for them and does not define them.',
    see: ['own-initiative-information', 'necessity'],
    source: '2023-977/art-7(2)',
    foundAs: ['objective reason'],
  },
  {
    id: 'serious-offence',
    term: 'serious offence',
    means:
      'For police information: an offence on the list of the European arrest warrant, or one within the remit of Europol.',
    see: ['arrest-warrant', 'remit-of-europol'],
    source: '2023-977/art-2(3)',
  },
  {
    id: 'urgent',
    term: 'urgent',
    means:
      'For a police request: grave threat to public security, danger to life or limb, or a decision on detention. Also information about to lose its worth.',
    see: ['time-limit', 'spoc'],
    source: '2023-977/art-4(4)',
    foundAs: ['urgent request', 'urgency'],
    everyday: true,
  },
  {
    id: 'directly-accessible',
    term: 'directly accessible',
    means: 'What the SPOC or a law enforcement authority can look up in a database by itself.',
    see: ['indirectly-accessible', 'time-limit'],
    source: '2023-977/art-2(6)',
  },
  {
    id: 'indirectly-accessible',
    term: 'indirectly accessible',
    means: 'What can be had without coercion from another public body or a private party, such as a prison file.',
    see: ['directly-accessible'],
    source: '2023-977/art-2(7)',
  },
  {
    id: 'intelligence',
    term: 'intelligence',
    alsoCalled: ['criminal intelligence'],
    means:
      'What police receive on these channels, and need not have proved. It becomes evidence only if the State that provided it agrees.',
    see: ['evidence', 'handling-code', 'source-grading'],
    source: '2023-977/art-1(4)',
    everyday: true,
  },
  {
    id: 'swedish-initiative',
    term: 'Swedish Initiative',
    alsoCalled: ['Swedish Framework Decision', 'Framework Decision 2006/960/JHA'],
    means:
      'The older law on police information between member States, until 11 December 2024. Found in old files only.',
    see: ['directive-2023-977'],
    source: '2006-960/art-1(1)',
  },
  {
    id: 'siena',
    term: 'Secure Information Exchange Network Application',
    abbreviation: 'SIENA',
    means:
      'The secure message network that Europol runs. It carries what another law allows, and allows nothing itself.',
    see: ['europol', 'spoc'],
    source: '2016-794/siena',
  },
  {
    id: 'handling-code',
    term: 'handling code',
    means:
      'A mark on police information that says how it may be used or passed on, such as H1: ask before use in court.',
    see: ['source-grading', 'siena'],
    source: '2016-794/handling-codes',
  },
  {
    id: 'source-grading',
    term: 'source grading',
    alsoCalled: ['4x4', 'evaluation code'],
    means:
      'A letter says how reliable the source is: A, B, C or X. A number from 1 to 4 says how accurate the information is.',
    see: ['handling-code', 'intelligence'],
    source: '2016-794/art-29',
    foundAs: ['grade', 'grading'],
  },
  {
    id: 'europol',
    term: 'Europol',
    means:
      'The police agency of the Union. It carries messages, finds links and analyses; it arrests, searches and watches nobody.',
    see: ['siena', 'europol-national-unit', 'remit-of-europol'],
    source: '2016-794/art-4(5)',
  },
  {
    id: 'europol-national-unit',
    term: 'Europol National Unit',
    abbreviation: 'ENU',
    means: 'The link between Europol and the authorities of a State.',
    see: ['europol', 'spoc'],
    source: '2016-794/art-7(5)',
  },
  {
    id: 'remit-of-europol',
    term: 'remit of Europol',
    means:
      'Listed serious crime that touches two or more member States, terrorism, and crime against an interest of the Union.',
    see: ['europol', 'serious-offence'],
    source: '2016-794/art-3',
    foundAs: ['remit'],
  },
  {
    id: 'cross-checking',
    term: 'cross-checking',
    means: 'Comparing a person with the data at Europol, to find links with cases of other States.',
    see: ['europol'],
    source: '2016-794/art-18(2)',
    foundAs: ['cross-check', 'cross-checked'],
  },
  {
    id: 'liaison-officer',
    term: 'liaison officer',
    means: 'An officer posted abroad or with an organisation, who eases contact and takes no police measure there.',
    see: ['joint-centre'],
    source: 'cisa/art-47',
  },
  {
    id: 'joint-centre',
    term: 'joint centre',
    abbreviation: 'PCCC',
    alsoCalled: ['police and customs cooperation centre', 'joint police centre'],
    means:
      'An office near a border where police and customs officers of neighbouring States sit together and answer each other.',
    see: ['liaison-officer', 'spoc'],
    source: 'police-cooperation-agreements/joint-centre',
  },
  {
    id: 'hot-pursuit',
    term: 'hot pursuit',
    means:
      'Following over a land border somebody caught in a listed offence or escaped from custody. It stops when that State says so.',
    see: ['joint-centre'],
    source: 'cisa/art-41',
  },
  {
    id: 'investigation-team',
    term: 'joint investigation team',
    abbreviation: 'JIT',
    alsoCalled: ['joint team'],
    means:
      'A team of authorities of two or more States. An agreement sets it up for one criminal investigation and a limited time.',
    see: ['eurojust', 'investigation'],
    source: '2002-465/art-1(1)',
  },
];
