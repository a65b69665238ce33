import type { Facts } from '../../advice';

/** Headings and set phrases of the question pages and of the plan, on screen and on paper. */
export const planWords = {
  // Question pages
  page: '{title} · Page {n}',
  continue: 'Continue',
  back: 'Back',
  change: 'Change',
  clear: 'Clear all answers and start again',
  answersSoFar: 'Answers so far',
  whyWeAsk: 'Why we ask',
  wordsHere: 'Words used here',
  wordsFailed: 'The meanings could not be fetched. Close this and open it again.',
  errorSummaryTitle: 'Something is missing or does not fit',
  answerMissing: '{field}: choose an answer. “Not known” is one.',
  chooseState: 'Choose a State',
  addState: 'Add another State',
  notKnown: 'Not known',
  months: '{n} months',
  monthsUnit: 'months',

  // The day the law is asked for
  dayNote: 'Law as of {day}.',
  changeDay: 'Change the day',
  dayLabel: 'Day the law is asked for',
  dayError: 'Type a real day between 1950 and 2100, as year-month-day: 2026-11-23.',
  setDay: 'Use this day',
  aheadNote: 'This day lies ahead: the answer uses law that is adopted today.',
  pastNote: 'This day lies back: the answer uses the law of that day.',

  // The plan, in its order
  doesNot: 'What this does not do',
  doNow: 'Do now, and at home',
  before: 'Before anything goes out',
  handOver: 'You do not send this yourself',
  handOverLines: ['Who sends', 'National rule that lets you tell them', 'Approved by', 'What you hand over, and when'],
  untilThen: 'Until they act, your own measures go on.',
  basis: 'Basis',
  nationalAct: 'National act',
  nationalActUnknown: 'national act not found; ask the SPOC or legal service',
  whatToWrite: 'What to write',
  mustNotCross: 'What must not cross',
  limits: 'Limits',
  whoMayKnow: 'Who may know',
  policeSheet: 'Police sheet',
  policeSheetNote: 'This part is for the police alone. Keep it out of every file that the person can read.',
  alongside: 'Alongside',
  findOut: 'Find out first',
  missing: 'Missing: {list}',
  meanwhile: 'Meanwhile',
  ifClosed: 'If this route is closed or silent',
  after: 'After',
  decisionRecord: 'Decision record',
  decisionRecordLines: [
    'Who decided, and on which day',
    'Why it is necessary',
    'Which milder option was rejected, and why',
    'What was sent or not sent, to whom',
    'Review day',
  ],
  closedRoutes: 'Routes that are closed here, and why',
  instead: 'Instead: {title}',
  otherPurpose: 'The other purpose',
  yourAnswers: 'Your answers',
  notKnownHeading: 'What was not known',
  sources: 'Sources',
  remains: 'What remains',
  deadlines: 'Time limits for those who answer',
  sender: 'Who sends',
  gateway: 'Through',
  reasons: 'Why',
  none: 'no purpose of an official',

  // Status and decisions
  status: { open: 'Open', closed: 'Closed', undecided: 'Find out' },
  whileServed: '“{need}”: a way is open, or still to be found out',
  notServed: '“{need}”: no way is open',
  /** Why measures at home lead, or are all there is for now. */
  atHomeBecause: {
    'closed-here': {
      send: 'Use your own measures at home; on these answers no route to {other} is open',
      ask: 'Ask the authority that national law names to act at home; on these answers no route to {other} is open',
    },
    'not-yet': {
      send: 'Use your own measures at home until that is settled',
      ask: 'Ask the authority that national law names to act at home until that is settled',
    },
  },
  separateDecision: 'A decision of its own, by the authority that national law names.',
  widerDecision:
    'Reaches more people or States. Only after a new proportionality decision by the authority that may send it.',
  blindTo: '{place} does not see this alert, and nothing from SIS may be passed on there (Art 65).',
  notReached: '{place} is not reached by this notice.',
  limitFormat: '{amount} {unit} from {from}',
  statesConcerned: 'the States concerned',
  all: 'All participating States',

  // Citations
  cite: {
    confirmed: 'read on {day}',
    secondary: 'seen in a secondary source on {day}',
    'via-national': 'seen through a national act on {day}',
    'not-yet-confirmed': 'not yet confirmed',
  },
  print: 'Print this plan',
  startAgain: 'Start again',

  /** How soon, from the time there is to act: said of every flow, so also where nobody leaves. */
  when: {
    now: 'Now: do not wait.',
    hours: 'Today: hours are left.',
    days: 'Within the next days.',
    weeks: 'In good time: start this week.',
    unknown: 'Find out today how much time is left. Until then, act as if it were little.',
    limit: 'Start today. The time limit that binds you stands below.',
    'not-asked': 'Today, then on the day you set for the next look.',
  } satisfies Record<NonNullable<Facts['timeToAct']> | 'limit' | 'not-asked', string>,
} as const;
