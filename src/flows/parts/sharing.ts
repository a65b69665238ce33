import { ifApproval, ifSecret } from './measure-uses';

/** The five tests, one page, wherever information leaves the office. */
export const fiveTests = [
  'safeguardOtherwise',
  'safeguardNecessity',
  'safeguardProportionality',
  'safeguardAccuracy',
  'safeguardLawfulChannel',
] as const;

export const ifConditions = {
  do: 'pass-the-conditions-on',
  when: { fact: 'shareSource', is: ['source-agrees'] },
} as const;
export const ifSpecialData = {
  do: 'strictly-necessary-paragraph',
  when: { fact: 'shareSpecialData', is: ['strictly-necessary'] },
} as const;
export const ifOthersToProtect = {
  do: 'others-data-apart',
  when: { fact: 'shareDataOfOthers', is: ['needed-to-protect-them'] },
} as const;
export const ifTooMuch = {
  do: 'conclusion-not-the-file',
  when: { fact: 'shareSpecialData', is: ['more-than-needed'] },
} as const;
export const ifOthersNotNeeded = {
  do: 'leave-others-out',
  when: { fact: 'shareDataOfOthers', is: ['not-needed'] },
} as const;
export const ifUnitedKingdom = {
  do: 'uk-adequacy-covers-authorities-only',
  when: { fact: 'destinationStates', is: ['GB'] },
} as const;

/** Before anything is shared. */
export const beforeSharing = [
  ifApproval,
  'proportionality-note',
  'facts-apart-from-assessment',
  ifConditions,
  ifSpecialData,
  ifOthersToProtect,
  ifSecret,
] as const;
/** Before anything leaves the Union. */
export const beforeLeavingTheUnion = ['note-the-transfer-basis', ifUnitedKingdom, 'write-no-onward-transfer'] as const;
/** After it was shared. */
export const afterSharing = ['log-the-disclosure', 'decide-who-tells-the-person', 'correct-or-withdraw'] as const;
/** After the decision to share nothing, or nothing yet. */
export const afterNotSharing = ['record-why-nothing-was-sent', 'start-again-with-new-facts'] as const;

/** Endings of restraint that flows about sharing have in common. */
export const restraint = {
  'share-less': {
    needs: [],
    consider: [],
    atHome: [ifTooMuch, ifOthersNotNeeded, 'cut-to-what-the-receiver-needs'],
    before: [],
    after: ['go-through-the-tests-again'],
    remains: 'nobody-is-told-yet',
  },
  'ask-the-source-first': {
    needs: [],
    consider: [],
    atHome: ['ask-the-source'],
    before: [],
    after: ['go-through-the-tests-again', 'record-why-nothing-was-sent'],
    remains: 'nobody-is-told-yet',
  },
  'the-source-bars-it': {
    needs: [],
    consider: [],
    atHome: ['leave-out-what-the-source-bars'],
    before: [],
    after: ['go-through-the-tests-again', 'record-why-nothing-was-sent'],
    remains: 'nobody-is-told-yet',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', 'ask-legal-service'],
    before: [],
    after: ['go-through-the-tests-again', 'record-why-nothing-was-sent'],
    remains: 'nobody-is-told-yet',
  },
  'share-nothing': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way'],
    before: [],
    after: afterNotSharing,
    remains: 'nobody-is-told-by-you',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service'],
    before: [],
    after: afterNotSharing,
    remains: 'nobody-is-told-by-you',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell'],
    before: [],
    after: ['go-through-the-tests-again', 'record-why-nothing-was-sent'],
    remains: 'nobody-is-told-yet',
  },
} as const;
