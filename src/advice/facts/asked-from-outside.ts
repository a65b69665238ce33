/** A request from a State outside the Union, or a circulation of INTERPOL: by which door, and for what. */
export const askedFromOutside = {
  outsideChannel: {
    kind: 'one',
    values: [
      'spoc-or-interpol-bureau',
      'judicial-or-central-authority',
      'police-directly',
      'embassy-or-consulate',
      'private-or-unclear',
      'unknown',
    ],
  },
  outsideRequest: {
    kind: 'one',
    values: ['police-information', 'criminal-record', 'evidence', 'arrest-or-extradition', 'unknown'],
  },
} as const;
