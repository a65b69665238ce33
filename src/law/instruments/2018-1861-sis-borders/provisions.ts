import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2018/1861/oj';
const at = citer('2018-1861', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-24': {
    gist: 'Entry and stay are refused to a third-country national whom an individual assessment finds a threat, or who has an entry ban.',
    leavesOpen:
      'A conviction for an offence of at least one year, or clear signs of a serious one, can be such a threat. Never for citizens of the Union.',
    cite: at('Art 24', text),
  },
  'art-27': {
    gist: 'If another State has given, or means to give, the person leave to stay, both States consult before or after the alert.',
    cite: at('Arts 27-29', text),
  },
} satisfies Provisions;
