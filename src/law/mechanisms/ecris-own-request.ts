import type { Mechanism } from '../mechanism-model';

/** Ask for the record of a person who asks for it. */
export const ecrisOwnRequest: Mechanism = {
  id: 'ecris-own-request',
  instrument: '2009-315',
  basis: ['2009-315/art-6(2)', '2009-315/art-6(3)', '2009-315/art-8(2)', '2009-315/art-10', '2009-315/art-3'],
  purposes: [],
  senders: ['records-authority'],
  gateway: 'ecris-central-authority',
  counterpart: 'nationalities',
  reach: 'one-state',
  limits: ['2009-315-own-request-reply'],
};
