import type { Ending } from '../../advice';

/** What flows on an investigation share: who does not work on the case hands over what he or she knows. */
export const whoMayPassItOn = {
  'who-may-pass-it-on': {
    asks: ['homeGateway'],
    next: {
      ask: 'home-law-lets-it-pass-on',
      yes: 'hand-over-to-the-police',
      no: 'others-must-tell',
      unknown: 'ask-who-may-tell',
    },
  },
} as const;

const nothingAbroad = {
  needs: [],
  consider: [],
  before: [],
  after: ['record-why-nothing-was-sent'],
  remains: 'the-inquiry-stays-at-home',
} as const;

export const handOverEndings = {
  'hand-over-to-the-police': {
    ...nothingAbroad,
    atHome: [
      'hand-over-what-you-know',
      {
        do: 'court-or-prosecutor-approval',
        when: { rule: 'approval-is-needed-at-home', is: ['yes'] },
      },
    ],
    after: ['note-the-hand-over'],
  },
  'others-must-tell': { ...nothingAbroad, atHome: ['find-who-may-tell', 'ask-legal-service'] },
  'ask-who-may-tell': { ...nothingAbroad, atHome: ['ask-legal-service', 'find-who-may-tell'] },
} as const satisfies Readonly<Record<string, Ending>>;

/** The five tests, on one page. */
export const fiveTests = [
  'safeguardOtherwise',
  'safeguardNecessity',
  'safeguardProportionality',
  'safeguardAccuracy',
  'safeguardLawfulChannel',
] as const;

/** A test that is not met: nothing is sent. A test that is open: not yet. */
export const restraintEndings = {
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody-abroad'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
} as const satisfies Readonly<Record<string, Ending>>;
