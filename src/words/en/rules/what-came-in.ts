/** Rules about what came in from abroad. */
export const whatCameIn = {
  'nothing-speaks-against-the-notice': {
    yes: 'Somebody looked, and nothing speaks against the notice.',
    no: 'Something speaks against the notice: no step on it before the bureau has answered.',
    unknown: 'Find out whether something speaks against the notice: ask your INTERPOL bureau.',
  },
} as const;
