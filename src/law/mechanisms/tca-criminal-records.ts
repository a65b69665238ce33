import type { Mechanism } from '../mechanism-model';

/** Ask the United Kingdom for convictions, or answer it. */
export const tcaCriminalRecords: Mechanism = {
  id: 'tca-criminal-records',
  instrument: 'tca-part-three',
  basis: [
    'tca-part-three/title-ix',
    'tca-part-three/title-ix-uk-reply',
    'tca-part-three/title-ix-spent',
    'tca-part-three/title-ix-uk-notification',
    'tca-part-three/title-ix-uk-changes',
    'tca-part-three/title-ix-uk-requests',
    'tca-part-three/title-ix-authority',
    'tca-part-three/title-ix-uk-refusal',
    'tca-part-three/title-i',
  ],
  purposes: ['investigate', 'prosecute', 'supervise-or-execute', 'vet-for-work'],
  senders: ['records-authority'],
  gateway: 'ecris-central-authority',
  counterpart: 'nationalities',
  reach: 'one-state',
  limits: ['tca-records-reply'],
  local: true,
};
