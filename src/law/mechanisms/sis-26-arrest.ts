import type { Mechanism } from '../mechanism-model';

/** The SIS alert by which a person is arrested for surrender. */
export const sis26Arrest: Mechanism = {
  id: 'sis-26-arrest',
  instrument: '2018-1862',
  basis: [
    '2018-1862/art-26',
    '2018-1862/art-31',
    '2018-1862/art-20(3)',
    '2018-1862/art-21',
    '2018-1862/art-23',
    '2018-1862/art-24',
    '2018-1862/art-8(3)',
    '2018-1862/art-65',
    '2018-1862/art-25',
    '2018-1862/art-27',
    '2018-1862/art-30',
    '2018-1862/art-53(2)',
    '2018-1862/art-55',
    '2018-1862/art-58',
    '2018-1862/art-67',
  ],
  purposes: ['locate-and-arrest', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-supplementary-information'],
  excludes: ['sis-36-discreet', 'sis-36-inquiry', 'sis-36-specific'],
};
