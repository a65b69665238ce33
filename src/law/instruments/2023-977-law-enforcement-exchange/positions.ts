import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const afterFormalNotice: List = [{ bound: 'yes', from: '2024-12-12', source: 'formal-notice' }];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2024-12-12', source: 'deadline' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'schengen-development' }],
    GB: [{ bound: 'no', from: '2023-06-11', source: 'gb-third-country' }],
    ELSEWHERE: [{ bound: 'no', from: '2023-06-11', source: 'third-country' }],
  },
  states: {
    AT: [{ bound: 'yes', from: '2024-12-12', nationalAct: 'at-act', source: 'deadline' }],
    BE: afterFormalNotice,
    BG: afterFormalNotice,
    HR: afterFormalNotice,
    CY: afterFormalNotice,
    CZ: afterFormalNotice,
    DK: [{ bound: 'yes', from: 'not-established', source: 'dk-protocol-22' }],
    EE: afterFormalNotice,
    FI: [{ bound: 'yes', from: '2024-12-12', nationalAct: 'fi-act', source: 'deadline' }],
    FR: afterFormalNotice,
    DE: [{ bound: 'yes', from: '2024-12-12', nationalAct: 'de-act', source: 'de-act' }],
    GR: afterFormalNotice,
    IE: [{ bound: 'yes', from: '2024-12-12', source: 'ie-protocol-19' }],
    IT: [{ bound: 'yes', from: '2024-12-12', nationalAct: 'it-act', source: 'deadline' }],
    LU: afterFormalNotice,
    MT: afterFormalNotice,
    NL: [{ bound: 'yes', from: '2024-12-12', nationalAct: 'nl-act', source: 'formal-notice' }],
    PL: afterFormalNotice,
    PT: afterFormalNotice,
    RO: afterFormalNotice,
    SI: afterFormalNotice,
    ES: [{ bound: 'yes', from: '2024-12-12', source: 'es-bill' }],
    CH: [{ bound: 'yes', from: '2025-07-17', nationalAct: 'ch-act', source: 'ch-act' }],
    LI: [{ bound: 'yes', from: 'not-established', source: 'li-report' }],
    NO: [{ bound: 'yes', from: 'not-established', source: 'no-consultation' }],
  },
};
