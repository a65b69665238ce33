import type { Mechanism } from '../mechanism-model';

/** The SIS alert on objects to be seized or used as evidence. */
export const sis38Objects: Mechanism = {
  id: 'sis-38-objects',
  instrument: '2018-1862',
  basis: [
    '2018-1862/art-38',
    '2018-1862/art-21',
    '2018-1862/art-8(3)',
    '2018-1862/art-65',
    '2018-1862/art-39',
    '2018-1862/art-54(2)',
    '2018-1862/art-55',
    '2018-1862/art-58',
  ],
  purposes: ['investigate', 'prosecute'],
  senders: ['police', 'spoc', 'prosecutor'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-supplementary-information'],
};
