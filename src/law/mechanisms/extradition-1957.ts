import type { Mechanism } from '../mechanism-model';

/** Ask for extradition where no surrender scheme links the two States. */
export const extradition1957: Mechanism = {
  id: 'extradition-1957',
  instrument: 'coe-1957',
  basis: [
    'coe-1957/art-1',
    'coe-1957/art-2(1)',
    'coe-1957/art-3',
    'coe-1957/art-6',
    'coe-1957/art-9',
    'coe-1957/art-10',
    'coe-1957/art-12',
    'coe-1957/art-14',
    'coe-1957/art-16(1)',
    'coe-1957/art-16(4)',
    'coe-1957/art-16(4)-longest',
    'coe-1957/art-23',
    'coe-1957/art-26',
    'coe-1957/third-protocol-art-6',
  ],
  purposes: ['locate-and-arrest', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['coe-1957-papers', 'coe-1957-provisional-arrest'],
  local: true,
};
