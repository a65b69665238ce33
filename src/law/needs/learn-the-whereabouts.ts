import type { Need } from '../mechanism-model';

/** A procedure needs to know where the person lives; nobody is arrested. */
export const learnTheWhereabouts: Need = {
  id: 'learn-the-whereabouts',
  servedBy: ['sis-34-judicial', 'interpol-blue'],
};
