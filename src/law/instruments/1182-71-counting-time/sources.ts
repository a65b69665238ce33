import { citer } from '../../cite';
import type { Sources } from '../../model';

const at = citer('1182-71', 'http://data.europa.eu/eli/reg/1971/1182/oj');

export const sources = {
  'member-states': { cite: at('Art 1'), note: 'It binds wherever an EU act sets the period.' },
  'not-an-eu-act': { cite: at('Art 1'), note: 'Agreements and conventions have counting rules of their own, or none.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
