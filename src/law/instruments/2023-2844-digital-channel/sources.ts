import { citer, official } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2023/2844/oj';
const at = citer('2023-2844', address);
const text = official(address, '2026-11-23');

export const sources = {
  'not-yet-applied': { cite: at('Art 26(2)', text), note: 'In force, but applied only from 1 May 2025.' },
  applies: {
    cite: at('Art 26(2)', text),
    note: 'Applied since 1 May 2025: hearings by video and electronic documents. The IT system becomes a duty later, text by text.',
  },
  'dk-recital-59': { cite: at('Recital 59', text), note: 'Not bound (Protocol 22): the older channels stay.' },
  'ie-recital-60': {
    cite: at('Recital 60', text),
    note: 'Not bound (Protocol 21); no later opt-in was found. The older channels stay.',
  },
  outside: { cite: at('Art 3(1)', text), note: 'For member States only: the channels of each convention stay.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
