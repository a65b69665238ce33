import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';

/** Whatever is held: a question about alerts takes the same way. */
const ifAlertsAsked = {
  do: 'sirene-hears-the-state-of-the-alert',
  when: { fact: 'rightAskedFor', is: ['whether-an-alert-exists'] },
} as const;
const ifFromElsewhere = { do: 'alert-that-looks-wrong', when: { fact: 'accessSource', is: ['source-heard'] } } as const;
const ifMistakeSaid = {
  do: 'take-down-what-is-said-to-be-wrong',
  when: { fact: 'rightAskedFor', is: ['correct-or-erase'] },
} as const;

/** An ending of the counter: a way is pointed to, and nothing is said. */
const pointTo = <const Do extends string>(way: Do) =>
  ({
    needs: [],
    consider: [],
    atHome: [way, 'never-confirm-or-deny-at-the-desk', 'do-not-look-it-up'],
    before: [],
    after: [],
    remains: 'the-right-stays-with-the-person',
  }) as const;

/** The endings of `person-or-lawyer-asks`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'say-nothing-and-pass-on': {
    needs: [],
    consider: [],
    atHome: [
      'never-confirm-or-deny-at-the-desk',
      'do-not-look-it-up',
      'give-the-address-of-the-desk',
      ifMistakeSaid,
      'pass-the-letter-on-today',
    ],
    before: [],
    after: [],
    remains: 'the-right-stays-with-the-person',
  },
  'check-who-asks': {
    needs: [],
    consider: [],
    atHome: ['check-identity-or-authority', 'give-the-address-of-the-desk', 'never-confirm-or-deny-at-the-desk'],
    before: [],
    after: ['answer-in-the-national-time'],
    remains: 'the-right-stays-with-the-person',
  },
  'interpol-commission-answers': pointTo('interpol-commission-decides'),
  'europol-answers': pointTo('europol-is-asked-directly'),
  'own-record-by-the-own-hand': pointTo('own-record-through-the-records-authority'),
  'procedure-decides': pointTo('case-file-by-procedure'),
  'hear-the-source-first': {
    needs: [],
    consider: [],
    atHome: ['hear-the-source', ifAlertsAsked],
    before: [],
    after: ['answer-in-the-national-time', 'go-through-the-tests-again'],
    remains: 'the-right-stays-with-the-person',
  },
  'weigh-first': {
    needs: [],
    consider: [],
    atHome: ['weigh-the-limit', ifAlertsAsked, 'ask-legal-service'],
    before: [],
    after: ['answer-in-the-national-time', 'go-through-the-tests-again'],
    remains: 'the-right-stays-with-the-person',
  },
  'answer-what-is-held': {
    needs: [],
    consider: [],
    atHome: ['give-access', ifAlertsAsked],
    before: [],
    after: ['point-to-the-supervisory-authority', 'answer-in-the-national-time', 'log-the-disclosure'],
    remains: 'an-answer-ends-no-measure',
  },
  'neither-confirm-nor-deny': {
    needs: [],
    consider: [],
    atHome: ['same-sentence-for-all', ifAlertsAsked, 'keep-the-reasons-on-file'],
    before: [],
    after: ['point-to-the-supervisory-authority', 'answer-in-the-national-time', 'review-the-limit'],
    remains: 'the-right-stays-with-the-person',
  },
  'look-into-it-first': {
    needs: [],
    consider: [],
    atHome: ['take-down-what-is-said-to-be-wrong', ifFromElsewhere, 'ask-legal-service'],
    before: [],
    after: ['answer-in-the-national-time', 'go-through-the-tests-again'],
    remains: 'the-right-stays-with-the-person',
  },
  'put-it-right': {
    needs: [],
    consider: [],
    atHome: ['put-right-erase-or-restrict', ifFromElsewhere, 'tell-source-and-receivers'],
    before: [],
    after: ['answer-in-the-national-time', 'point-to-the-supervisory-authority'],
    remains: 'an-answer-ends-no-measure',
  },
  'leave-it-and-say-why': {
    needs: [],
    consider: [],
    atHome: ['weigh-the-limit', 'keep-the-reasons-on-file'],
    before: [],
    after: ['answer-in-the-national-time', 'point-to-the-supervisory-authority'],
    remains: 'the-right-stays-with-the-person',
  },
} as const satisfies Readonly<Record<string, Ending>>;
