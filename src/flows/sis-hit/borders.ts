import type { Ending } from '../../advice';
import { ifUncertain } from '../parts/measure-uses';
import { afterHit, ifNeitherPoliceNorBorder, ifProtectedOnEntry, ifUnsureMatch, onTheSpot } from './measure-uses';

const ifPermit = {
  do: 'consult-on-the-permit',
  when: { fact: 'hitPermit', is: ['ours', 'another-state', 'unknown'] },
} as const;

/** The endings of a refusal of entry and of a return alert. */
export const borders = {
  'refuse-or-consult': onTheSpot({
    atHome: [
      ifNeitherPoliceNorBorder,
      ifUnsureMatch,
      ifUncertain,
      ifProtectedOnEntry,
      { do: 'refuse-entry-under-own-law', when: { fact: 'hitPlace', is: ['entry', 'unknown'] } },
      { do: 'refusal-found-inside', when: { fact: 'hitPlace', is: ['inside', 'leaving', 'unknown'] } },
      ifPermit,
      { do: 'give-the-refusal-in-writing', when: { fact: 'hitPlace', is: ['entry', 'unknown'] } },
      'report-the-hit-through-sirene',
    ],
    after: afterHit,
    remains: 'a-refusal-supervises-nobody',
    limits: [{ limit: 'sis-entry-prior-consultation', when: { fact: 'hitPermit', is: ['ours'] } }],
  }),
  'free-movement-goes-first': onTheSpot({
    atHome: [
      ifNeitherPoliceNorBorder,
      ifUnsureMatch,
      'free-movement-goes-first',
      'call-own-sirene',
      'report-wrong-data',
    ],
    after: afterHit,
    remains: 'a-conviction-alone-bars-nobody',
    limits: ['sis-wrong-data'],
  }),
  'return-confirm-or-ask': onTheSpot({
    atHome: [
      ifNeitherPoliceNorBorder,
      ifUnsureMatch,
      ifProtectedOnEntry,
      { do: 'return-found-on-entry', when: { fact: 'hitPlace', is: ['entry', 'unknown'] } },
      { do: 'return-found-inside', when: { fact: 'hitPlace', is: ['inside', 'unknown'] } },
      { do: 'confirm-the-departure', when: { fact: 'hitPlace', is: ['leaving', 'unknown'] } },
      ifPermit,
      'report-the-hit-through-sirene',
    ],
    after: afterHit,
    remains: 'a-refusal-supervises-nobody',
    limits: [{ limit: 'sis-return-prior-consultation', when: { fact: 'hitPermit', is: ['ours'] } }],
  }),
} as const satisfies Readonly<Record<string, Ending>>;
