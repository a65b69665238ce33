import type { Mechanism } from '../mechanism-model';

/** Ask the State of origin of a newcomer for a police record, for a decision on residence. */
export const dir200438PoliceRecord: Mechanism = {
  id: 'dir-2004-38-police-record',
  instrument: '2004-38',
  basis: [
    '2004-38/art-27(3)',
    '2004-38/art-27(2)',
    '2004-38/art-27(1)',
    '2004-38/art-28(1)',
    '2004-38/art-28(2)',
    '2004-38/art-28(3)',
    '2004-38/art-30',
    '2004-38/art-33',
  ],
  purposes: ['decide-on-residence'],
  senders: ['immigration'],
  gateway: 'residence-authority',
  counterpart: 'nationalities',
  reach: 'one-state',
  limits: [],
};
