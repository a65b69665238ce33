import type { Mechanism } from '../mechanism-model';

/** The SIS alert that reports where somebody sought for a judicial procedure lives. */
export const sis34Judicial: Mechanism = {
  id: 'sis-34-judicial',
  instrument: '2018-1862',
  basis: [
    '2018-1862/art-34',
    '2018-1862/art-20(3)',
    '2018-1862/art-21',
    '2018-1862/art-8(3)',
    '2018-1862/art-65',
    '2018-1862/art-53(3)',
    '2018-1862/art-55',
    '2018-1862/art-58',
    '2018-1862/art-67',
  ],
  purposes: ['investigate', 'prosecute', 'supervise-or-execute', 'locate-and-arrest'],
  senders: ['court', 'prosecutor'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-supplementary-information'],
};
