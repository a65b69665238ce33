import type { AnswerView, CiteView, EntryView, MeasureView, PlanView } from '../../../explain';

/** Invented plans use these: plain data, no engine. */
export const cites = {
  art7: {
    text: 'Directive (EU) 2023/977, Art 7',
    official: 'https://law.example/2023/977/art-7',
    status: 'confirmed',
    checked: '2026-11-20',
    address: 'https://law.example/2023/977/art-7',
  },
  art4: {
    text: 'Directive (EU) 2016/680, Art 4',
    official: 'https://law.example/2016/680',
    status: 'not-yet-confirmed',
  },
  art36: {
    text: 'SIS Police Regulation (EU) 2018/1862, Art 36',
    official: 'https://law.example/2018/1862/art-36',
    status: 'secondary',
    checked: '2026-11-18',
    address: 'https://copy.example/2018/1862',
  },
  transfer: {
    text: 'FD 2008/947/JHA, Art 5',
    official: 'https://law.example/2008/947/art-5',
    status: 'via-national',
    checked: '2026-11-19',
    address: 'https://national.example/act',
  },
} as const satisfies Record<string, CiteView>;

export const measure = (id: string, text: string, who: string, cite: readonly CiteView[] = []): MeasureView => ({
  id,
  text,
  who,
  cite,
});

/** An open route that the reader asks the police to take. */
export const tellTheirPolice: EntryView = {
  id: 'dir-2023-977-own-initiative',
  with: 'FR',
  withName: 'France',
  title: 'Own-initiative information through the SPOC',
  status: 'open',
  decision: 'same',
  act: 'Ask your police to send own-initiative information to France',
  gateway: 'Single Point of Contact (SPOC)',
  sender: 'Police, or the Single Point of Contact (SPOC), over SIENA. They decide whether and what to send.',
  readerMaySend: false,
  basis: [
    {
      text: 'A SPOC or police may tell another State, unasked, what it needs to prevent a serious offence.',
      leavesOpen: 'who at home may tell the police',
      cite: cites.art7,
    },
    { text: 'Data are adequate and not excessive for the aim.', cite: cites.art4 },
  ],
  nationalAct: [
    { text: 'Portugal: Law on the exchange of information', cite: cites.transfer },
    { text: 'France: national act not found; ask the SPOC or legal service' },
  ],
  deadlines: [],
  checklist: [
    'Identity as it stands in documents: names, other names, birth, nationality, document numbers, photo on file',
    'Why now: day and way of travel or release, address if known',
    'Objective reasons, dated: what points to which serious offence, against whom (in general terms)',
    'Fact and assessment kept apart; who assessed, when, with what method',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    "A victim's or child's address or State, unless that State must protect them",
    'Therapy or medical files; send the conclusion about conduct instead',
  ],
  limits: ['It is intelligence: no use in court unless your State consents, now or later (Art 1(4)).'],
  doesNot: 'It stops no travel, allows no arrest, and makes nobody watch.',
  after: ['Ask for a receipt and a named owner on the next working day; silence: your SPOC telephones.'],
  reasons: [
    { text: 'France is bound by Directive (EU) 2023/977.', outcome: 'yes', cite: [cites.art7] },
    { text: 'Dated facts point to a serious offence.', outcome: 'yes', cite: [cites.art7] },
  ],
  missing: [],
  confidential: false,
};

export const otherPurpose =
  'A suspicion of a new offence is another purpose. It needs its own facts, a police or prosecution decision, and its own request.';

export const answers: readonly (AnswerView & { readonly step: string })[] = [
  { fact: 'role', short: 'Role', ask: 'Where do you work?', value: 'Prison', step: 'who-and-what-for' },
  { fact: 'purpose', short: 'Purpose', ask: 'What for?', value: 'Prevent harm', step: 'who-and-what-for' },
  { fact: 'destinationStates', short: 'Destination', ask: 'Where to?', value: 'France', step: 'where-to' },
  { fact: 'timeToAct', short: 'Time to act', ask: 'How soon?', value: 'Days', step: 'where-to' },
  {
    fact: 'liveInvestigation',
    short: 'Live investigation',
    ask: 'Investigated now?',
    value: 'Not checked',
    step: 'what-else-matters',
  },
];

/** What every invented plan has; nothing to send, nothing closed. */
export const basePlan = {
  today: '2026-11-23',
  lead: [],
  findOut: [],
  meanwhile: [],
  alongside: [],
  fallback: [],
  closed: [],
  atHome: [],
  before: [],
  after: [],
  otherPurpose,
  notKnown: [],
  sources: [],
} as const satisfies Partial<PlanView>;
