import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2018/1240/oj';
const at = citer('2018-1240', address);
const text = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/9b/32018R1240.md', '2026-11-25');

export const provisions = {
  'art-2': {
    gist: 'Visitors from outside the Union who need no visa for a short stay will need leave to travel first.',
    leavesOpen: 'Not for citizens of the Union, nor for holders of a permit, a visa or a residence card.',
    cite: at('Art 2', copy),
  },
  'art-17(4)': {
    gist: 'The traveller says whether he or she was convicted of a listed offence in the last ten years; murder, rape and abuse of children are listed.',
    cite: at('Art 17(4)(a) and Annex', text),
  },
  'art-34': {
    gist: 'A State or Europol may put on a watchlist a person suspected of a serious offence, or whom facts show as about to commit one.',
    leavesOpen: 'Not if SIS already holds the person: SIS goes first wherever an alert is possible (Art 35).',
    cite: at('Arts 34-35', text),
  },
  'art-37': {
    gist: 'Leave to travel is refused, among other grounds, for a security risk or on a SIS alert that refuses entry; the traveller may appeal.',
    cite: at('Art 37', text),
  },
  'art-52': {
    gist: 'Designated police may look into stored applications in a specific case of serious crime, through an independent access point.',
    cite: at('Arts 50-52', text),
  },
  'art-65': {
    gist: 'What police learn there goes to no third State, save in urgent danger to a life, on a reasoned request.',
    cite: at('Art 65(2) and (5)', text),
  },
} satisfies Provisions;
