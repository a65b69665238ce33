/** A national convicted abroad comes home: how the sentence stands, and what home knows. */
export const theHomecoming = {
  homecoming: {
    kind: 'one',
    values: [
      'supervision-handed-over',
      'custody-handed-over',
      'supervision-still-there',
      'custody-there',
      'nothing-follows',
      'unknown',
    ],
  },
  /** Judgment with certificate (framework decisions), or other papers (Nordic laws, convention of 1983), of the convicting State. */
  homePapers: {
    kind: 'one',
    values: ['certificate-arrived', 'other-papers-arrived', 'announced', 'not-arrived', 'unknown'],
  },
  /** What the register at home says of that conviction. */
  ownRegister: { kind: 'one', values: ['entry', 'no-entry', 'not-looked', 'unknown'] },
  returnConcern: { kind: 'one', values: ['dated-facts', 'serious-conviction', 'rumour-or-origin', 'unknown'] },
} as const;
