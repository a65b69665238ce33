import { citer, official } from '../../cite';
import type { Sources } from '../../model';

const act = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1963-193';
const at = citer('nordic-1963', act);
const swedishAct = official(act, '2026-11-23');

export const sources = {
  'se-act': {
    cite: at('Act 1963:193 (Sweden)', swedishAct),
    note: 'The day is the date of the act. Kriminalvården supervises and decides. Amended several times since: use the text in force.',
  },
  'named-in-the-swedish-act': {
    cite: at('Act 1963:193 (Sweden)', swedishAct),
    note: 'Named as a counterpart in the Swedish act. The State has a uniform law of its own from 1963, whose first day was not established.',
  },
  'fi-act': { cite: at('Act 326/1963 (Finland)'), note: 'Number of the Finnish act from memory.' },
  'not-a-nordic-state': {
    cite: at('Act 1963:193 (Sweden)', swedishAct),
    note: 'The uniform laws link Denmark, Finland, Iceland, Norway and Sweden only.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
