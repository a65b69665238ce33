import type { WorkedCase } from '../worked-case';

const flow = 'person-or-lawyer-asks';
const officer = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'HU',
  rightAskedBy: 'the-person',
} as const;
const desk = { ...officer, role: 'police', answersForController: 'yes', askerIdentity: 'checked' } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'In the talk a threat against somebody abroad comes up: telephone first',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'probation',
      askingState: 'HU',
      destinationStates: ['AT'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'AT']] },
  },
  {
    title: 'The person asks an officer whether there is an alert: neither yes nor no, and nothing is looked up',
    source: 'plan D, points 1 and 7; Regulation 2018/1862 Art 67; design, principle 9',
    flow,
    answers: { ...officer, rightAskedFor: 'whether-an-alert-exists', answersForController: 'no' },
    expect: {
      ending: 'say-nothing-and-pass-on',
      lead: [],
      atHome: ['never-confirm-or-deny-at-the-desk', 'do-not-look-it-up', 'give-the-address-of-the-desk'],
    },
  },
  {
    title: 'The same question about one’s own file has the same answer at the counter',
    source: 'design, principle 9 (the same words for everybody)',
    flow,
    answers: { ...officer, rightAskedFor: 'what-is-held', answersForController: 'unknown' },
    expect: { ending: 'say-nothing-and-pass-on', lead: [], atHome: ['never-confirm-or-deny-at-the-desk'] },
  },
  {
    title: 'The person says that an entry is wrong, to an officer: it is taken down for the desk',
    source: 'Directive 2016/680 Art 16',
    flow,
    answers: { ...officer, rightAskedFor: 'correct-or-erase', answersForController: 'no' },
    expect: { ending: 'say-nothing-and-pass-on', lead: [], atHome: ['take-down-what-is-said-to-be-wrong'] },
  },
  {
    title: 'A lawyer telephones without written authority: check who asks',
    source: 'plan D, point 7; Directive 2016/680 Art 14',
    flow,
    answers: { ...officer, rightAskedBy: 'lawyer-without-authority', rightAskedFor: 'what-is-held' },
    expect: { ending: 'check-who-asks', lead: [], atHome: ['check-identity-or-authority'] },
  },
  {
    title: 'The desk, own data, nothing to hold back: answer in writing',
    source: 'Directive 2016/680 Arts 14, 17',
    flow,
    answers: { ...desk, rightAskedFor: 'what-is-held', accessSource: 'own-data', accessLimit: 'no-reason' },
    expect: {
      ending: 'answer-what-is-held',
      lead: [],
      atHome: ['give-access'],
      after: ['point-to-the-supervisory-authority', 'log-the-disclosure'],
    },
  },
  {
    title: 'The desk, a question about alerts, a reason in national law: the words that everybody gets',
    source: 'Directive 2016/680 Arts 15, 17; Regulation 2018/1862 Art 67',
    flow,
    answers: {
      ...desk,
      rightAskedBy: 'lawyer-with-authority',
      rightAskedFor: 'whether-an-alert-exists',
      accessSource: 'source-heard',
      accessLimit: 'reason-and-law',
    },
    expect: {
      ending: 'neither-confirm-nor-deny',
      lead: [],
      atHome: ['same-sentence-for-all', 'sirene-hears-the-state-of-the-alert', 'keep-the-reasons-on-file'],
      after: ['point-to-the-supervisory-authority', 'review-the-limit'],
    },
  },
  {
    title: 'Data of another State, which was not heard: hear the source first',
    source: 'Regulation 2018/1862 Art 67; Directive 2016/680 Art 9(3)',
    flow,
    answers: { ...desk, rightAskedFor: 'what-is-held', accessSource: 'source-not-heard', accessLimit: 'no-reason' },
    expect: { ending: 'hear-the-source-first', lead: [], atHome: ['hear-the-source'] },
  },
  {
    title: 'Nobody weighed what is held back: weigh first',
    source: 'Directive 2016/680 Art 15(1)',
    flow,
    answers: { ...desk, rightAskedFor: 'unknown', accessSource: 'own-data', accessLimit: 'unknown' },
    expect: { ending: 'weigh-first', lead: [], atHome: ['weigh-the-limit'] },
  },
  {
    title: 'An entry is wrong: put it right, tell source and receivers',
    source: 'Directive 2016/680 Arts 7(3), 16; Regulation 2018/1862 Art 59(5)',
    flow,
    answers: {
      ...desk,
      rightAskedFor: 'correct-or-erase',
      accessSource: 'source-heard',
      correctionFinding: 'wrong-or-unlawful',
    },
    expect: {
      ending: 'put-it-right',
      lead: [],
      atHome: ['put-right-erase-or-restrict', 'alert-that-looks-wrong', 'tell-source-and-receivers'],
    },
  },
  {
    title: 'An entry is right: leave it, and say why',
    source: 'Directive 2016/680 Arts 16-17',
    flow,
    answers: {
      ...desk,
      rightAskedFor: 'correct-or-erase',
      accessSource: 'own-data',
      correctionFinding: 'right-and-lawful',
    },
    expect: { ending: 'leave-it-and-say-why', lead: [], after: ['point-to-the-supervisory-authority'] },
  },
  {
    title: 'Nobody looked into the entry yet: promise nothing',
    source: 'Directive 2016/680 Art 16',
    flow,
    answers: { ...desk, rightAskedFor: 'correct-or-erase', accessSource: 'own-data', correctionFinding: 'unknown' },
    expect: { ending: 'look-into-it-first', lead: [] },
  },
  {
    title: 'What INTERPOL holds: its commission answers',
    source: 'Statute of the Commission for the Control of Files, Art 3',
    flow,
    answers: { ...officer, rightAskedFor: 'interpol-files' },
    expect: { ending: 'interpol-commission-answers', lead: [], atHome: ['interpol-commission-decides'] },
  },
  {
    title: 'What Europol holds: Europol answers',
    source: 'Regulation 2016/794 Arts 36-37',
    flow,
    answers: { ...officer, rightAskedFor: 'europol-files' },
    expect: { ending: 'europol-answers', lead: [], atHome: ['europol-is-asked-directly'] },
  },
  {
    title: 'The own record: the person asks the records authority, for other States too',
    source: 'FD 2009/315 Art 6(2)-(3)',
    flow,
    answers: { ...officer, rightAskedFor: 'criminal-record' },
    expect: { ending: 'own-record-by-the-own-hand', lead: [], atHome: ['own-record-through-the-records-authority'] },
  },
  {
    title: 'The file of a case: its procedure decides',
    source: 'Directive 2016/680 Art 18',
    flow,
    answers: { ...officer, rightAskedFor: 'case-file' },
    expect: { ending: 'procedure-decides', lead: [], atHome: ['case-file-by-procedure'] },
  },
];
export default cases;
