/** Measures for somebody to protect, each with the answer that calls for it. */
const victims = ['victim', 'child-and-victim'] as const;
const children = ['child', 'child-and-victim', 'unknown'] as const;

export const ifVictimToProtect = {
  do: 'tell-victim-service',
  when: { fact: 'personToProtect', is: victims },
} as const;
export const ifNewsIsOwed = {
  do: 'offer-news-of-release',
  when: { rule: 'a-victim-may-want-news', is: ['yes'] },
} as const;
export const ifNoNewsWanted = {
  do: 'respect-the-wish-of-the-victim',
  when: { fact: 'protectedWish', is: ['wants-none'] },
} as const;
export const ifWishUnknown = {
  do: 'ask-the-victim-early',
  when: { fact: 'protectedWish', is: ['not-asked', 'unknown'] },
} as const;
export const ifFearedOnly = {
  do: 'feared-person-is-warned-by-police',
  when: { fact: 'personToProtect', is: ['feared-person', 'unknown'] },
} as const;
export const ifOrderCouldGo = {
  do: 'protection-order-has-its-own-questions',
  when: { fact: 'personToProtect', is: victims },
} as const;
export const ifChildToProtect = {
  do: 'child-protection-at-home',
  when: { fact: 'personToProtect', is: children },
} as const;
export const ifChildMeasures = {
  do: 'child-authority-warns-there',
  when: { fact: 'childMeasures', is: ['yes'] },
} as const;
export const ifChildIsHere = {
  do: 'act-before-the-child-leaves',
  when: { fact: 'childPlace', is: ['moves-there', 'travels-with-the-person'] },
} as const;
export const ifOtherState = {
  do: 'two-messages',
  when: { fact: 'whereThePersonGoes', is: ['to-another-state', 'unknown'] },
} as const;

/** What is done at home for the one to be protected, whatever is sent. */
export const protectAtHome = [
  ifChildToProtect,
  ifChildMeasures,
  ifChildIsHere,
  ifVictimToProtect,
  ifNewsIsOwed,
  ifNoNewsWanted,
  ifWishUnknown,
  ifFearedOnly,
  ifOrderCouldGo,
] as const;
