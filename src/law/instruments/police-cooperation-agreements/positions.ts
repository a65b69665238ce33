import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

const ask = (source: SourceKey): readonly Position<SourceKey>[] => [{ bound: 'unknown', from: '1950-01-01', source }];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: ask('not-collected'),
    ASSOC: ask('not-collected'),
    GB: ask('gb-ie'),
    ELSEWHERE: ask('elsewhere'),
  },
  states: {
    AT: ask('at'),
    BE: ask('be'),
    BG: ask('south-east-europe'),
    CH: ask('ch'),
    DE: ask('de'),
    DK: ask('nordic'),
    ES: ask('es'),
    FI: ask('fi-se'),
    FR: ask('fr'),
    HU: ask('hu-si'),
    IE: ask('gb-ie'),
    IS: ask('nordic'),
    IT: ask('it'),
    LI: ask('li'),
    LU: ask('lu'),
    NL: ask('nl'),
    NO: ask('nordic'),
    PT: ask('pt'),
    RO: ask('south-east-europe'),
    SE: ask('fi-se'),
    SI: ask('hu-si'),
  },
};
