import type { NamedThing, OfficeRole } from '../../law';

/** Headings and set phrases of a country sheet. */
export const countrySheet = {
  lead: 'Whom to ask in {state}, in which language, what applies there and what does not.',
  guide: 'How to read a country sheet',
  jump: 'On this page',
  code: 'Code',
  otherCode: 'Code in texts of the Union',
  group: 'Group',
  languages: 'Official languages',
  timeZone: 'Time zone in which hours are counted',

  ask: 'Whom do I ask here',
  askNote:
    'Names of offices, never of persons. Offices are renamed and moved: confirm before first use, through your SPOC or the European Judicial Network.',
  heads: { role: 'For', office: 'Office', check: 'How it was checked' },
  notKnown: 'Not known. Ask your SPOC.',
  cannotExist: 'None: not bound by {text}.',
  siteNotSeen: 'address not yet confirmed',
  check: {
    confirmed: 'Read in an official source',
    secondary: 'Seen in another source',
    'via-national': 'Seen in a national act',
    'not-yet-confirmed': 'Not yet confirmed',
  },
  source: 'Source',
  sourceOf: 'Source of {text}',
  roles: {
    'police-desk': 'Police information (single point of contact)',
    'sirene-bureau': 'SIS alerts (SIRENE Bureau)',
    'interpol-bureau': 'INTERPOL (National Central Bureau)',
    'europol-unit': 'Europol (national unit)',
    records: 'Criminal records (central authority)',
    vetting: 'Vetting for work with children',
    probation: 'Probation service',
    prison: 'Prison service',
    'fd-2008-947-authority': 'Transfer of supervision (FD 2008/947)',
    'fd-2008-909-authority': 'Transfer of a prison sentence (FD 2008/909)',
    'fd-2009-829-authority': 'Supervision before trial (FD 2009/829)',
    'epo-authority': 'European protection order (Directive 2011/99)',
    'victim-contact': 'Contact for victims',
    'data-protection': 'Data protection authority',
  } satisfies Record<OfficeRole, string>,

  certificates: 'Languages',
  certificatesNote: 'A State takes a certificate in one of its official languages, or in another that it has declared.',
  certificateHeads: { text: 'Certificate', languages: 'Taken in', check: 'How it was checked' },
  languagesNotKnown: 'Not known beyond the official languages: ask before you translate.',
  noCertificate: 'None of the certificates of these texts goes there.',

  applies: 'What applies',
  appliesNote:
    'Answered for {day}, the day the base was compiled. It links two States only where the other one takes part too.',
  partly: 'in part',
  since: 'since {day}',
  sinceUnknown: 'first day not established',
  via: 'by {via}',
  allPositions: 'Every text with its day, note, national act and source',

  notApplied: 'What does not apply, and what instead',
  notAppliedHeads: { text: 'Text', closes: 'Closed here', instead: 'Look at instead' },
  everythingApplies: 'Every text in force that gives officers a route is applied there.',
  nothingInstead: 'Nothing takes its place. Ask your SPOC or legal service.',
  replacedBy: 'Ended law: {text} took its place.',
  notEstablished: 'Not established: ask before you rely on one of these',

  peculiarities: 'Special positions',
  noPeculiarities: 'None noted. Read the notes beside each text.',

  names: 'Other names',
  namesNote: 'What things are called there, only where the name was seen in a source.',
  nameHeads: { thing: 'Thing', name: 'Name there', check: 'How it was checked' },
  noNames: 'Not known yet.',
  things: {
    'record-extract': 'Criminal-record extract',
    'vetting-certificate': 'Certificate for work with children',
    probation: 'Probation',
    'conditional-release': 'Conditional release',
  } satisfies Record<NamedThing, string>,
} as const;
