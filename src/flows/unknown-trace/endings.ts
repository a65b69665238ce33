import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifPoliceSend } from '../parts/measure-uses';
import { handOverEndings, restraintEndings } from '../parts/the-case';

const ifEuropol = {
  do: 'grade-for-europol',
  when: { rule: 'it-is-within-the-remit-of-europol', is: ['yes'] },
} as const;
const ifFace = { do: 'send-the-image-by-request', when: { fact: 'traceKinds', is: ['face'] } } as const;
const ifVehicle = { do: 'owner-is-not-the-driver', when: { fact: 'traceKinds', is: ['vehicle'] } } as const;
const ifMarks = { do: 'note-why-the-marks-fit', when: { rule: 'marks-fit-an-alert', is: ['yes', 'unknown'] } } as const;
const ifBody = { fact: 'traceKinds', is: ['dna', 'finger-or-palm'] } as const;

/** The endings of `unknown-trace`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'compare-the-trace': {
    needs: ['compare-dna', 'compare-prints', 'look-up-a-vehicle'],
    consider: ['search-marks-in-sis', 'ask-europol', 'ask-their-police', 'compare-a-face'],
    atHome: [ifPoliceSend, { do: 'rule-out-the-innocent', when: ifBody }],
    before: ['note-the-single-case', 'proportionality-note', ifMarks, ifFace, ifEuropol],
    after: [
      { do: 'confirm-each-match', when: ifBody },
      ifVehicle,
      'ask-what-stands-behind-a-match',
      'report-no-match-dated',
      'delete-what-does-not-match',
      'once-identified-go-on',
      'diarise-review',
    ],
    remains: 'a-match-is-no-identification',
  },
  'ask-with-the-image': {
    needs: ['ask-their-police'],
    consider: ['ask-europol', 'compare-a-face'],
    atHome: [ifPoliceSend],
    before: ['ask-narrowly', ifFace, 'proportionality-note', 'ask-the-source', ifEuropol],
    after: [
      'ask-for-receipt-and-owner',
      'confirm-each-match',
      'file-as-police-information',
      'once-identified-go-on',
      'diarise-review',
      'correct-or-withdraw',
    ],
    remains: 'a-match-is-no-identification',
  },
  'search-at-home-first': {
    needs: [],
    consider: [],
    atHome: ['search-at-home-first', 'rule-out-the-innocent'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  'keep-it-at-home': {
    needs: [],
    consider: [],
    atHome: ['keep-a-victims-trace-at-home', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  'open-a-case-first': {
    needs: [],
    consider: [],
    atHome: ['open-an-inquiry-first'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  ...restraintEndings,
  ...handOverEndings,
} as const satisfies Readonly<Record<string, Ending>>;
