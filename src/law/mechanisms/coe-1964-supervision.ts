import type { Mechanism } from '../mechanism-model';

/** Have supervision taken over by a party to the convention of 1964 outside the European Union. */
export const coe1964Supervision: Mechanism = {
  id: 'coe-1964-supervision',
  instrument: 'coe-1964',
  basis: [
    'coe-1964/art-1',
    'coe-1964/art-2',
    'coe-1964/art-3',
    'coe-1964/art-5',
    'coe-1964/art-13',
    'coe-1964/art-15',
    'coe-1964/parts-iii-iv',
    'coe-1964/art-27',
    'coe-1964/art-29',
  ],
  purposes: ['supervise-or-execute', 'prevent-harm', 'protect-victim'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
