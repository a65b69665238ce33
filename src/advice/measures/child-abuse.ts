import type { MeasureGroup } from './group';

/** What goes with images, accounts and contacts that show the abuse of a child: the child first, then the case. */
export const childAbuse = {
  ids: [
    'child-comes-before-the-case',
    'telephone-for-the-child',
    'look-for-children-in-reach',
    'look-no-further-copy-nothing',
    'specialised-unit-compares',
    'subscriber-is-not-the-user',
    'child-there-by-child-protection',
    'report-in-spite-of-secrecy',
    'confirm-the-hit-first',
    'answer-the-sender-of-the-hit',
    'mark-the-found-child',
    'hear-the-child-once-and-well',
    'tell-who-supervises-later',
    'tell-child-protection-today',
  ],
  basis: {
    'report-in-spite-of-secrecy': ['2011-93/art-16'],
    'child-there-by-child-protection': ['2019-1111/art-80(2)', 'hague-1996/art-36'],
    'specialised-unit-compares': ['interpol-rpd/icse', 'interpol-rpd/art-21'],
    'confirm-the-hit-first': ['2016-680/art-7(2)', '2016-680/art-9(3)'],
  },
  remains: ['a-child-can-still-be-in-danger'],
} as const satisfies MeasureGroup;
