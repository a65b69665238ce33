import type { Mechanism } from '../mechanism-model';

/** The same beyond the member States bound by Regulation (EU) 2019/1111: another text, without its time limits. */
export const childProtectionHague1996: Mechanism = {
  id: 'child-protection-hague-1996',
  instrument: 'hague-1996',
  basis: [
    'hague-1996/art-36',
    'hague-1996/art-34',
    'hague-1996/art-30',
    'hague-1996/art-31(c)',
    'hague-1996/art-32',
    'hague-1996/art-33',
    'hague-1996/art-37',
    'hague-1996/art-54',
    '2019-1111/art-97',
  ],
  purposes: ['prevent-harm', 'protect-victim'],
  senders: ['court', 'health-or-social-care'],
  gateway: 'child-protection-central-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
