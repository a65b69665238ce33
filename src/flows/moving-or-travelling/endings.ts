import type { Ending } from '../../advice';

const ifMinor = { do: 'minor-extra-care', when: { fact: 'minorNowOrThen', is: ['yes'] } } as const;
const ifProtected = {
  do: 'check-nothing-reaches-the-state-of-origin',
  when: { fact: 'internationalProtection', is: ['yes', 'unknown'] },
} as const;
const ifInvestigated = {
  do: 'ask-the-investigator-first',
  when: { fact: 'liveInvestigation', is: ['yes', 'unknown'] },
} as const;
const ifAlerted = {
  do: 'check-existing-alert',
  when: { fact: 'existingAlertOrOrder', is: ['yes', 'unknown'] },
} as const;
const ifVictim = { do: 'tell-victim-service', when: { fact: 'knownVictimOrChildThere', is: ['yes'] } } as const;
const ifChild = {
  do: 'child-protection-at-home',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
const ifSecret = {
  do: 'keep-the-person-from-knowing',
  when: { fact: 'personMustNotKnow', is: ['yes', 'unknown'] },
} as const;
const ifForeignData = {
  do: 'ask-the-source',
  when: { fact: 'dataSources', is: ['another-state', 'ecris', 'europol', 'intelligence', 'unknown'] },
} as const;
const ifHealth = {
  do: 'health-data-only-if-strictly-necessary',
  when: { fact: 'dataSources', is: ['health'] },
} as const;
const ifApproval = {
  do: 'court-or-prosecutor-approval',
  when: { rule: 'approval-is-needed-at-home', is: ['yes'] },
} as const;
const ifNotSender = {
  do: 'hand-over-sheet',
  when: { rule: 'reader-may-send-police-information', is: ['no', 'unknown'] },
} as const;
const ifMeasure = { do: 'plan-end-date', when: { rule: 'a-measure-runs-or-follows', is: ['yes'] } } as const;
const ifTrip = {
  do: 'decide-on-the-trip',
  when: { rule: 'a-measure-runs-or-follows', is: ['yes', 'unknown'] },
} as const;
const ifNewOffence = {
  do: 'prosecutor-opens-the-request',
  when: { fact: 'newOffenceSuspected', is: ['yes'] },
} as const;
const ifUncertain = { do: 'identity-first', when: { fact: 'citizenship', is: ['unknown'] } } as const;

const beforeTelling = [
  ifApproval,
  'proportionality-note',
  'facts-apart-from-assessment',
  ifForeignData,
  ifHealth,
  ifMinor,
  ifSecret,
  'sis-decision-note',
] as const;
const afterTelling = ['ask-for-receipt-and-owner', 'diarise-review', 'correct-or-withdraw', ifMeasure] as const;
const atHomeAlways = [ifInvestigated, ifProtected, ifAlerted, ifVictim, ifNewOffence, ifUncertain] as const;

/** The endings of `moving-or-travelling`, named by what they mean. */
export const endings = {
  'telephone-now': {
    first: 'measures',
    needs: ['tell-their-police'],
    consider: [],
    atHome: ['telephone-emergency-number', 'telephone-spoc', 'send-what-is-known-unverified'],
    before: [],
    after: ['write-down-the-call', 'ask-for-receipt-and-owner', 'start-again-if-not-immediate'],
    remains: 'police-act-under-their-own-law',
  },
  'tell-their-police': {
    needs: ['tell-their-police'],
    consider: ['be-told-of-sightings', 'move-supervision', 'keep-out', 'arrest'],
    atHome: [ifNotSender, ...atHomeAlways],
    before: beforeTelling,
    after: afterTelling,
    remains: 'nobody-supervises-after-the-end',
  },
  'move-supervision': {
    needs: ['move-supervision'],
    consider: ['tell-their-police', 'arrest'],
    atHome: ['talk-with-the-person', 'set-or-change-conditions', ifChild, ...atHomeAlways],
    before: ['look-up-declaration', 'translate-the-certificate', ifMinor],
    after: [
      'keep-supervising-until-recognised',
      'report-under-fd-2008-947',
      'plan-end-date',
      'what-would-change-the-answer',
    ],
    remains: 'supervision-stays-until-recognised',
  },
  'move-supervision-and-tell': {
    needs: ['move-supervision'],
    consider: ['tell-their-police', 'be-told-of-sightings', 'keep-out', 'arrest'],
    atHome: ['set-or-change-conditions', ifNotSender, ifChild, ...atHomeAlways],
    before: ['look-up-declaration', 'translate-the-certificate', ...beforeTelling],
    after: ['keep-supervising-until-recognised', 'report-under-fd-2008-947', ...afterTelling],
    remains: 'supervision-stays-until-recognised',
  },
  'decide-at-home-first': {
    needs: [],
    consider: ['tell-their-police', 'be-told-of-sightings', 'move-supervision'],
    atHome: ['dated-assessment', ifTrip, ifChild, 'set-or-change-conditions', ...atHomeAlways],
    before: [],
    after: ['what-would-change-the-answer', 'contact-on-return', 'record-why-nothing-was-sent'],
    remains: 'message-stops-no-travel',
  },
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way', ifTrip, ifChild, ...atHomeAlways],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ifTrip, ifChild, ...atHomeAlways],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service', ...atHomeAlways],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell', ...atHomeAlways],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
  'ask-for-arrest': {
    needs: ['arrest'],
    consider: [],
    atHome: ['tell-enforcement-authority', 'tell-own-police', ifVictim, ifProtected],
    before: ['check-existing-alert'],
    after: ['withdraw-alerts-after-arrest', 'diarise-review'],
    remains: 'arrest-depends-on-a-sighting',
  },
  'no-order-no-arrest': {
    needs: [],
    consider: ['arrest'],
    atHome: ['apply-for-revocation-or-warrant', 'tell-enforcement-authority', 'tell-own-police', ifVictim],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review'],
    remains: 'order-is-needed-first',
  },
  'ask-as-an-investigation': {
    needs: ['ask-their-police', 'learn-the-record'],
    consider: [],
    atHome: ['prosecutor-opens-the-request'],
    before: ['facts-apart-from-assessment'],
    after: ['chase-the-record-reply', 'correct-or-withdraw'],
    remains: 'reply-is-for-this-case-only',
  },
  'vetting-has-its-own-route': {
    needs: ['learn-the-record-for-work'],
    consider: [],
    atHome: ['vetting-through-records-authority'],
    before: [],
    after: ['chase-the-record-reply'],
    remains: 'certificate-is-no-proof',
  },
  'residence-has-no-channel-here': {
    needs: [],
    consider: ['tell-their-police', 'learn-the-record'],
    atHome: ['residence-authority-decides-alone', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-conviction-alone-bars-nobody',
  },
} as const satisfies Readonly<Record<string, Ending>>;
