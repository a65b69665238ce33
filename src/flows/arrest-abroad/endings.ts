import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifAlerted, ifInvestigated, ifMinor, ifProtected, ifVictim } from '../parts/measure-uses';
import { beforeAnAlert, ifCheckAlert, ifNordic, ifVictimWaits } from '../parts/search-uses';

const ifCirculated = {
  do: 'withdraw-what-has-no-order',
  when: { fact: 'arrestStage', is: ['circulated', 'unknown'] },
} as const;
/** Where no surrender scheme links the two States, papers are due within days of the arrest. */
const arrestedWithoutAScheme = { fact: 'destinationStates', is: ['CH', 'LI', 'elsewhere', 'unknown'] } as const;
const askedWithoutAScheme = { fact: 'askingState', is: ['CH', 'LI', 'elsewhere'] } as const;

/** The endings of `arrest-abroad`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-for-arrest': {
    needs: ['arrest'],
    consider: ['circulate-outside-sis'],
    atHome: [
      'tell-enforcement-authority',
      'tell-own-police',
      ifNordic,
      ifVictimWaits,
      ifVictim,
      'danger-is-a-file-of-its-own',
      ifInvestigated,
      ifProtected,
    ],
    before: ['milder-than-an-arrest', ifAlerted, ifCheckAlert, ...beforeAnAlert, ifMinor],
    after: ['act-on-the-hit', 'withdraw-alerts-after-arrest', 'diarise-review', 'confirm-each-withdrawal'],
    remains: 'arrest-depends-on-a-sighting',
  },
  'apply-for-an-order-first': {
    needs: [],
    consider: ['arrest'],
    atHome: [
      'apply-for-revocation-or-warrant',
      ifCirculated,
      'tell-enforcement-authority',
      'tell-own-police',
      'danger-is-a-file-of-its-own',
    ],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review'],
    remains: 'order-is-needed-first',
  },
  'find-the-order-first': {
    needs: [],
    consider: [],
    atHome: ['ask-as-what-the-person-is-sought', ifCirculated, 'danger-is-a-file-of-its-own'],
    before: [],
    after: ['record-why-nothing-was-sent', 'diarise-review'],
    remains: 'order-is-needed-first',
  },
  'too-light-for-an-arrest': {
    needs: [],
    consider: ['learn-the-whereabouts', 'arrest'],
    atHome: ['milder-than-an-arrest', ifCirculated, 'tell-enforcement-authority'],
    before: [],
    after: ['use-the-address-at-once', 'record-why-nothing-was-sent'],
    remains: 'nobody-searches-abroad',
  },
  'follow-the-surrender': {
    needs: [],
    consider: [],
    atHome: [
      'send-warrant-and-translation',
      { do: 'extradition-papers-in-time', when: arrestedWithoutAScheme },
      { do: 'extradition-papers-in-time', when: askedWithoutAScheme },
      'answer-the-court-there',
      'tell-victim-service',
    ],
    before: ['safety-facts-with-the-escort', 'one-offence-one-surrender'],
    after: ['take-the-person-over-in-time', 'withdraw-alerts-after-arrest', 'confirm-each-withdrawal'],
    remains: 'surrender-is-for-the-court-there',
    limits: [
      { limit: 'coe-1957-papers', when: arrestedWithoutAScheme },
      { limit: 'coe-1957-papers', when: askedWithoutAScheme },
      { limit: 'coe-1957-provisional-arrest', when: arrestedWithoutAScheme },
      { limit: 'coe-1957-provisional-arrest', when: askedWithoutAScheme },
    ],
  },
  'withdraw-everything': {
    needs: [],
    consider: [],
    atHome: ['withdraw-everything-today', 'tell-victim-service'],
    before: [],
    after: ['confirm-each-withdrawal', 'one-offence-one-surrender'],
    remains: 'copies-go-one-by-one',
  },
  'nothing-to-arrest-for': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody-for-an-address', ifCirculated, 'prevention-asks-anew'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-searches-abroad',
  },
  'danger-alone-opens-no-warrant': {
    needs: [],
    consider: [],
    atHome: ['dated-assessment', 'prevention-asks-anew', 'apply-for-revocation-or-warrant'],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'order-is-needed-first',
  },
  'questioning-is-no-arrest': {
    needs: [],
    consider: [],
    atHome: ['questioning-goes-another-way', 'prosecutor-opens-the-request'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'order-is-needed-first',
  },
  'no-arrest-for-this-purpose': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody-for-an-address', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'order-is-needed-first',
  },
} as const satisfies Readonly<Record<string, Ending>>;
