import type { ComponentProps } from 'react';
import { makeData } from '../../search';
import type SearchResults from './index';

const data = makeData(
  [
    {
      kind: 'mechanism',
      url: '/mechanisms/eaw/',
      title: 'European arrest warrant',
      answer: 'It asks for surrender.',
      text: 'surrender',
    },
    {
      kind: 'limit',
      url: '/deadlines/#eaw-consent',
      title: 'Decision on surrender',
      section: 'FD 2002/584',
      answer: '10 days',
    },
  ],
  { stop: [], same: [], asksForLimit: [] },
);
const base = { load: () => Promise.resolve({ default: data }), onFollow: () => {} } as const;

export const examples = {
  'nothing typed yet': { ...base, query: '' },
  'two groups': { ...base, query: 'surrender' },
  'nothing found': { ...base, query: 'zzz 99' },
  'not to be loaded': { ...base, query: 'surrender', load: () => Promise.reject(new Error('no network')) },
} satisfies Record<string, ComponentProps<typeof SearchResults>>;
