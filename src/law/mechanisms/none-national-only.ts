import type { Mechanism } from '../mechanism-model';

/** No instrument between States: what your own law lets you do at home. */
export const noneNationalOnly: Mechanism = {
  id: 'none-national-only',
  instrument: '2016-680',
  basis: ['2016-680/art-8'],
  purposes: [
    'prevent-harm',
    'investigate',
    'prosecute',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ],
  senders: [
    'police',
    'spoc',
    'prison',
    'probation',
    'prosecutor',
    'court',
    'records-authority',
    'vetting-body',
    'victim-authority',
    'immigration',
    'health-or-social-care',
    'entrusted-private-body',
  ],
  gateway: 'none',
  counterpart: 'destinationStates',
  reach: 'unit',
  limits: [],
};
