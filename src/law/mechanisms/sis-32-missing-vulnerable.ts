import type { Mechanism } from '../mechanism-model';

/** The SIS alert on missing persons, and on children and vulnerable adults to be kept from travelling. */
export const sis32MissingVulnerable: Mechanism = {
  id: 'sis-32-missing-vulnerable',
  instrument: '2018-1862',
  basis: [
    '2018-1862/art-32(1)',
    '2018-1862/art-20(3)',
    '2018-1862/art-21',
    '2018-1862/art-24',
    '2018-1862/art-8(3)',
    '2018-1862/art-65',
    '2018-1862/art-32(4)',
    '2018-1862/art-33(2)',
    '2018-1862/art-33(3)',
    '2018-1862/art-33(4)',
    '2018-1862/art-53(2)',
    '2018-1862/art-53(4)',
    '2018-1862/art-55',
    '2018-1862/art-67',
  ],
  purposes: ['protect-victim', 'prevent-harm'],
  senders: ['police', 'spoc', 'court'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-supplementary-information', 'sis-child-measures'],
  since: { day: '2023-03-07', before: 'narrower', source: 'preventive-alerts-begin' },
};
