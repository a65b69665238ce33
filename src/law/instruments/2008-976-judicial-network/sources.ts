import { citer, secondary } from '../../cite';
import { croatiaJoined } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2008-976', 'http://data.europa.eu/eli/dec/2008/976/oj');

export const sources = {
  'member-states': {
    cite: at('Art 15', secondary('https://eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vitgbgipd6xi', '2026-11-25')),
    note: 'In effect since 24 December 2008. The network is older: before that day it rested on Joint Action 98/428/JHA.',
  },
  'hr-accession': { cite: croatiaJoined('2008-976'), note: 'From the day of accession.' },
  'dk-old-act': { cite: at('Art 15'), note: 'Bound as by other texts from before the Treaty of Lisbon, from memory.' },
  'gb-until-2020': { cite: at('Art 15'), note: 'Until the end of 2020, from memory.' },
  outside: {
    cite: at('Art 15'),
    note: 'Not part of the network. It keeps contacts in some other States: from memory, so ask your contact point.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
