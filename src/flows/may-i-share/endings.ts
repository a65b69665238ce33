import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifInvestigated, ifNotSender } from '../parts/measure-uses';
import { afterNotSharing, afterSharing, beforeLeavingTheUnion, beforeSharing, restraint } from '../parts/sharing';

const ifFor = <const Do extends string, const Receiver extends string>(measure: Do, ...is: readonly Receiver[]) =>
  ({ do: measure, when: { fact: 'shareReceiver', is } }) as const;

/** The endings of `may-i-share`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'share-at-home': {
    needs: [],
    consider: [],
    atHome: [
      'share-on-the-named-rule',
      ifFor('tell-own-police', 'own-police'),
      ifFor('tell-own-supervision', 'own-probation-or-prison'),
      ifFor('inform-child-protection', 'own-child-protection'),
      'cut-to-what-the-receiver-needs',
    ],
    before: beforeSharing,
    after: afterSharing,
    remains: 'sharing-makes-nobody-watch',
  },
  'tell-through-victim-authority': {
    needs: [],
    consider: [],
    atHome: ['tell-victim-service', 'share-on-the-named-rule', 'cut-to-what-the-receiver-needs'],
    before: beforeSharing,
    after: afterSharing,
    remains: 'sharing-makes-nobody-watch',
  },
  'tell-their-police': {
    needs: ['tell-their-police'],
    consider: [],
    atHome: [ifNotSender, ifInvestigated],
    before: beforeSharing,
    after: ['ask-for-receipt-and-owner', 'diarise-review', ...afterSharing],
    remains: 'message-stops-no-travel',
  },
  'share-in-a-case': {
    needs: [],
    consider: [],
    atHome: ['investigator-sends-through-the-spoc', 'cut-to-what-the-receiver-needs', ifNotSender],
    before: beforeSharing,
    after: ['ask-for-receipt-and-owner', ...afterSharing],
    remains: 'police-act-under-their-own-law',
  },
  'tell-police-outside': {
    needs: ['tell-police-outside'],
    consider: [],
    atHome: [ifNotSender, ifInvestigated],
    before: [...beforeLeavingTheUnion, ...beforeSharing],
    after: ['ask-for-receipt-and-owner', 'diarise-review', ...afterSharing],
    remains: 'data-once-out-stay-out',
  },
  'give-it-to-europol': {
    needs: [],
    consider: [],
    atHome: ['europol-national-unit-sends', ifNotSender],
    before: beforeSharing,
    after: ['diarise-review', ...afterSharing],
    remains: 'sharing-makes-nobody-watch',
  },
  'through-the-scheme': {
    needs: [],
    consider: [],
    atHome: ['scheme-body-decides', 'cut-to-what-the-receiver-needs'],
    before: beforeSharing,
    after: afterSharing,
    remains: 'sharing-makes-nobody-watch',
  },
  'closed-by-default': {
    needs: [],
    consider: [],
    atHome: [
      'say-the-same-to-everybody',
      ifFor('certificate-is-the-own-to-fetch', 'employer-or-club'),
      ifFor('inform-child-protection', 'family-or-partner', 'employer-or-club'),
      'ask-legal-service',
    ],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  'no-line-to-probation-abroad': {
    needs: [],
    consider: [],
    atHome: ['police-way-if-harm-is-feared', 'dated-assessment'],
    before: [],
    after: afterNotSharing,
    remains: 'nobody-is-told-by-you',
  },
  'no-channel-for-this-purpose': {
    needs: [],
    consider: [],
    atHome: [
      { do: 'vetting-through-records-authority', when: { fact: 'purpose', is: ['vet-for-work'] } },
      { do: 'residence-authority-decides-alone', when: { fact: 'purpose', is: ['decide-on-residence'] } },
      'ask-legal-service',
    ],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  'assess-first': {
    needs: [],
    consider: [],
    atHome: ['dated-assessment', 'find-the-milder-way'],
    before: [],
    after: afterNotSharing,
    remains: 'nobody-is-told-yet',
  },
  'nothing-goes-there': {
    needs: [],
    consider: [],
    atHome: ['nothing-to-that-state', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  'no-basis-to-leave-the-union': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-the-milder-way'],
    before: [],
    after: afterNotSharing,
    remains: 'nobody-is-told-by-you',
  },
  'choose-the-receiver-first': {
    needs: [],
    consider: [],
    atHome: ['choose-the-receiver-first'],
    before: [],
    after: ['go-through-the-tests-again'],
    remains: 'nobody-is-told-yet',
  },
  ...restraint,
} as const satisfies Readonly<Record<string, Ending>>;
