import type { Ending } from '../../advice';
import {
  askWhoMayAsk,
  ifChildInDanger,
  ifMayBeProtected,
  ifOthersAsk,
  ifProtectionUnclear,
  notForResidence,
  othersMustAsk,
} from '../parts/asking';
import { telephoneNow } from '../parts/danger';
import {
  ifAlerted,
  ifApproval,
  ifForeignData,
  ifHealth,
  ifInvestigated,
  ifMinor,
  ifProtected,
  ifSecret,
  ifVictim,
} from '../parts/measure-uses';

const closing = ['record-why-nothing-was-sent', 'set-a-day-to-close'] as const;
const local = ['use-local-measures', ifChildInDanger, ifVictim] as const;
const noRecord = 'no-record-check-under-another-name';

/** The endings of `concern-about-a-resident`, named by what they mean. Most of them ask nobody. */
export const endings = {
  'telephone-now': telephoneNow,
  'no-basis-ask-nobody': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody', 'no-file-on-origin-or-rumour', 'tell-whoever-raised-it'],
    before: [],
    after: [],
    remains: 'nobody-was-asked',
  },
  'a-conviction-alone-is-no-basis': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody', noRecord, 'tell-whoever-raised-it'],
    before: [],
    after: ['new-facts-open-it-again'],
    remains: 'a-conviction-alone-bars-nobody',
  },
  'write-down-first': {
    needs: [],
    consider: [],
    atHome: ['write-dated-facts', 'ask-for-what-is-missing', noRecord],
    before: [],
    after: ['set-a-day-to-close'],
    remains: 'nobody-was-asked',
  },
  'an-offence-is-suspected': {
    needs: [],
    consider: [],
    atHome: ['write-dated-facts', 'prosecutor-opens-the-request', 'report-a-child-abused', ifForeignData],
    before: [],
    after: ['diarise-review'],
    remains: 'nobody-was-asked',
  },
  'local-measures': {
    needs: [],
    consider: ['learn-the-record', 'learn-the-record-for-work'],
    atHome: ['write-dated-facts', ...local, noRecord],
    before: [],
    after: ['new-facts-open-it-again', ...closing],
    remains: 'the-concern-stays-here',
  },
  'assess-first': {
    needs: [],
    consider: [],
    atHome: ['write-dated-facts', 'assess-the-concern', ...local, noRecord],
    before: [],
    after: ['new-facts-open-it-again', ...closing],
    remains: 'the-concern-stays-here',
  },
  'no-state-to-ask': {
    needs: [],
    consider: [],
    atHome: ['write-dated-facts', ...local, ifInvestigated, ifAlerted, noRecord],
    before: [],
    after: ['new-facts-open-it-again', ...closing],
    remains: 'the-concern-stays-here',
  },
  'ask-their-police': {
    needs: ['ask-their-police'],
    consider: ['learn-the-record', 'learn-the-record-for-work'],
    atHome: [
      ...local,
      'name-the-offence-to-prevent',
      'one-state-one-question',
      ifOthersAsk,
      ifProtected,
      ifProtectionUnclear,
      ifMayBeProtected,
      ifInvestigated,
      ifAlerted,
      noRecord,
    ],
    before: [
      ifApproval,
      'proportionality-note',
      'facts-apart-from-assessment',
      ifForeignData,
      ifHealth,
      ifMinor,
      ifSecret,
    ],
    after: ['ask-for-receipt-and-owner', 'close-when-answered', 'diarise-review', 'correct-or-withdraw'],
    remains: 'the-concern-stays-here',
  },
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: [...local, noRecord],
    before: [],
    after: ['new-facts-open-it-again', ...closing],
    remains: 'the-concern-stays-here',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ...local, noRecord],
    before: [],
    after: ['new-facts-open-it-again', ...closing],
    remains: 'the-concern-stays-here',
  },
  'others-must-ask': { ...othersMustAsk, atHome: [...othersMustAsk.atHome, ...local] },
  'ask-who-may-ask': { ...askWhoMayAsk, atHome: [...askWhoMayAsk.atHome, ...local] },
  'not-for-a-residence-decision': notForResidence,
} as const satisfies Readonly<Record<string, Ending>>;
