import type { StateView } from '../../explain';

const view: StateView = {
  id: 'LV',
  name: 'Latvia',
  inSentence: 'Latvia',
  languages: ['lv'],
  timeZone: 'Europe/Riga',
  authorities: [{ role: 'probation', name: 'State Probation Service', site: 'https://vpd.gov.lv' }],
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
};

export const examples = {
  'one office known': { view },
  'no office known': { view: { ...view, authorities: [] } },
} satisfies Record<string, { view: StateView }>;
