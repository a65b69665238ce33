import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const act = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1963-193';
const at = citer('nordic-1963', act);

export const provisions = {
  'sections-5-23': {
    gist: 'Prison sentences, supervision after a suspended sentence and supervision on conditional release can pass from one Nordic State to another.',
    leavesOpen: 'Read in the Swedish act; each of the other four States applies its own uniform law.',
    cite: at('Sections 5-23 of Act 1963:193 (Sweden)', official(act, '2026-11-23')),
  },
} satisfies Provisions;
