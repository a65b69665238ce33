import { tick } from './kinds';

/** Who is to be protected, where, and what that person wants. */
export const theProtection = {
  personToProtect: { kind: 'one', values: ['child', 'child-and-victim', 'victim', 'feared-person', 'unknown'] },
  /** Where the person who may do harm goes, seen from the State of the person to protect. */
  whereThePersonGoes: {
    kind: 'one',
    values: ['to-the-same-state', 'to-another-state', 'stays-here', 'unknown'],
  },
  protectedWish: { kind: 'one', values: ['wants-word', 'wants-none', 'not-asked', 'unknown'] },
  childDanger: { kind: 'one', values: ['serious-danger', 'some-concern', 'no-sign', 'unknown'] },
  /** Has a court or child protection at home taken or planned a measure for the child? */
  childMeasures: tick,
  childPlace: { kind: 'one', values: ['lives-there', 'moves-there', 'travels-with-the-person', 'unknown'] },
} as const;
