import type { StateView } from '../../explain';

const blank = { known: 'no', offices: [], notBoundBy: null } as const;

const view: StateView = {
  id: 'LV',
  name: 'Latvia',
  inSentence: 'Latvia',
  group: 'Member States of the Union',
  otherCode: null,
  languages: ['Latvian'],
  timeZone: 'Europe/Riga',
  roles: [
    {
      role: 'probation',
      label: 'Probation service',
      known: 'yes',
      offices: [
        {
          name: 'State Probation Service',
          site: 'https://www.vpd.gov.lv',
          siteSeen: true,
          note: 'Part of the ministry of justice.',
          check: { status: 'confirmed', checked: '2026-11-29', address: 'https://www.vpd.gov.lv/en' },
        },
        {
          name: 'Another office',
          site: 'https://example.lv',
          siteSeen: false,
          note: null,
          check: { status: 'not-yet-confirmed' },
        },
      ],
      notBoundBy: null,
    },
    { ...blank, role: 'vetting', label: 'Vetting for work with children' },
  ],
  certificates: [
    {
      text: '2008-947',
      short: 'FD 2008/947/JHA',
      languages: ['Latvian', 'English'],
      note: 'As declared.',
      check: { status: 'secondary', checked: '2026-11-29', address: 'https://example.org/' },
    },
    { text: '2008-909', short: 'FD 2008/909/JHA', languages: null, note: null, check: null },
  ],
  applies: [
    { instrument: '2023-977', short: 'Directive (EU) 2023/977', answer: 'yes', from: '2024-12-12', via: null },
    {
      instrument: '2016-794',
      short: 'Europol Regulation',
      answer: 'partly',
      from: 'not-established',
      via: 'agreement',
    },
  ],
  notApplied: [],
  notEstablished: [],
  asOf: '2026-11-23',
  positions: [
    {
      place: 'LV',
      name: 'Latvia',
      instrument: '2023-977',
      short: 'Directive (EU) 2023/977',
      answer: 'yes',
      from: '2024-12-12',
      to: null,
      via: null,
      note: null,
      conflict: null,
      cite: null,
      nationalAct: null,
      earlier: [],
    },
  ],
  peculiarities: [],
  nationalNames: [
    {
      thing: 'Probation',
      name: 'probācija',
      code: 'lv',
      language: 'Latvian',
      check: { status: 'confirmed', checked: '2026-11-29', address: 'https://www.vpd.gov.lv/en' },
    },
  ],
};

const outside: StateView = {
  ...view,
  id: 'GB',
  name: 'United Kingdom',
  inSentence: 'the United Kingdom',
  group: 'United Kingdom',
  otherCode: 'UK',
  roles: [
    {
      ...blank,
      role: 'sirene-bureau',
      label: 'SIS alerts (SIRENE Bureau)',
      known: 'cannot-exist',
      notBoundBy: { id: '2018-1862', short: 'Regulation (EU) 2018/1862' },
    },
  ],
  certificates: [],
  applies: [],
  notApplied: [
    {
      instrument: '2023-977',
      short: 'Directive (EU) 2023/977',
      closes: [{ id: 'dir-2023-977-request', title: 'Request through the SPOC' }],
      instead: [{ id: 'tca-operational-information', title: 'Information under the agreement' }],
      replacedBy: null,
    },
    {
      instrument: '2006-960',
      short: 'FD 2006/960/JHA',
      closes: [{ id: 'fd-2006-960', title: 'Request under the framework decision' }],
      instead: [],
      replacedBy: { id: '2023-977', title: 'Directive (EU) 2023/977' },
    },
    { instrument: '2008-947', short: 'FD 2008/947/JHA', closes: [], instead: [], replacedBy: null },
  ],
  notEstablished: [{ instrument: 'ets-182', short: 'Protocol of 2001', answer: 'unknown', from: null, via: null }],
  peculiarities: [{ text: 'No State of the Union since 31 January 2020.', check: { status: 'not-yet-confirmed' } }],
  nationalNames: [],
};

export const examples = {
  'offices known and blank': { view },
  'a State outside the Union': { view: outside },
} satisfies Record<string, { view: StateView }>;
