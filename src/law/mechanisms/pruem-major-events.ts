import type { Mechanism } from '../mechanism-model';

/** Tell another State of a person expected to offend at a major event, and of nothing beyond the event. */
export const pruemMajorEvents: Mechanism = {
  id: 'pruem-major-events',
  instrument: '2008-615',
  basis: [
    '2008-615/art-14(1)',
    '2008-615/art-14(2)',
    '2008-615/art-13',
    '2008-615/art-15',
    '2008-615/art-16',
    '2008-615/art-18',
    '2008-615/art-26(1)',
    '2008-615/art-27',
    '2008-615/art-28(1)',
    '2008-615/art-28(3)',
    '2008-615/art-31',
    '2008-615/art-32',
  ],
  purposes: ['prevent-harm'],
  senders: ['police', 'spoc'],
  gateway: 'pruem-contact-point',
  counterpart: 'destinationStates',
  reach: 'chosen-states',
  limits: [],
  since: { day: '2009-08-26', before: 'not-established', source: 'events-due' },
};
