import type { Facts } from '../../../src/advice';
import type { WorkedCase } from '../worked-case';

const flow = 'certificate-received';

/** A Latvian court sends a conditional release to the Netherlands, where the person lives. */
const probation = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'prosecutor',
  askingState: 'NL',
  destinationStates: ['LV'],
  certificateKind: 'probation-measure',
  certificateDesk: 'we-decide',
  certificateState: 'complete',
  certificateTie: 'has-the-tie',
  certificateGround: 'none-seen',
  certificateFit: 'fits',
} as const satisfies Facts;

const { certificateTie: _tie, certificateFit: _fit, ...papers } = probation;
const { certificateGround: _ground, ...unread } = papers;
const protection = { ...papers, certificateKind: 'protection-order', protectedPersonWarned: 'no' } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'Supervision of a person who lives here: recognise within 60 days and begin',
    source: 'FD 2008/947 Arts 8(1), 12(1), 14, 18',
    flow,
    answers: probation,
    expect: {
      ending: 'recognise-and-start',
      lead: [],
      limits: ['2008-947-decision'],
      atHome: [
        'note-the-day-the-papers-came',
        'ask-for-the-reports-behind-the-papers',
        'take-up-supervision-at-once',
        'who-decides-after-recognition',
      ],
      before: ['tell-recognition-in-writing'],
      after: ['report-as-the-supervising-state', 'plan-end-date'],
    },
  },
  {
    title: 'The same, but a duty does not exist here: adapt, and tell before it begins',
    source: 'FD 2008/947 Art 9(1), 9(3)-(4)',
    flow,
    answers: { ...probation, certificateFit: 'has-to-be-adapted' },
    expect: {
      ending: 'recognise-and-adapt',
      lead: [],
      limits: ['2008-947-decision'],
      atHome: ['adapt-the-measure-as-little-as-needed', 'tell-the-adaptation-before-you-begin'],
    },
  },
  {
    title: 'The same, and the person lives elsewhere: the consent of the State comes first',
    source: 'FD 2008/947 Art 5(2)',
    flow,
    answers: { ...probation, certificateTie: 'our-consent-is-needed' },
    expect: { ending: 'recognise-and-start', lead: [], atHome: ['decide-whether-your-state-agrees'] },
  },
  {
    title: 'Treatment that cannot be supervised here: contact the sender before refusing',
    source: 'FD 2008/947 Art 11(1)(i), 11(3)',
    flow,
    answers: { ...probation, certificateGround: 'seen', certificateFit: 'cannot-be-carried-out' },
    expect: {
      ending: 'contact-before-you-refuse',
      lead: [],
      limits: ['2008-947-decision'],
      atHome: ['grounds-are-optional', 'contact-before-refusing-supervision', 'six-months-means-the-length'],
    },
  },
  {
    title: 'A prison sentence with five months left on receipt: a ground that need not be used; 90 days',
    source: 'FD 2008/909 Arts 9(1)(h), 12(2)',
    flow,
    answers: { ...probation, certificateKind: 'prison-sentence', certificateGround: 'seen' },
    expect: {
      ending: 'contact-before-you-refuse',
      lead: [],
      limits: ['2008-909-decision'],
      atHome: ['consult-before-refusing-the-sentence', 'six-months-means-what-is-left'],
    },
  },
  {
    title: 'A prison sentence of a national who lives here: 90 days to decide, 30 to move',
    source: 'FD 2008/909 Arts 12(2), 15(1), 17(1)',
    flow,
    answers: { ...probation, certificateKind: 'prison-sentence' },
    expect: {
      ending: 'recognise-and-start',
      lead: [],
      limits: ['2008-909-decision', '2008-909-transfer'],
      atHome: ['serve-under-your-own-law'],
    },
  },
  {
    title: 'A supervision order before trial, grounds not checked: 20 working days run',
    source: 'FD 2009/829 Arts 12(1), 22',
    flow,
    answers: { ...probation, certificateKind: 'supervision-order', certificateGround: 'unknown' },
    expect: {
      ending: 'settle-before-you-decide',
      lead: [],
      limits: ['2009-829-decision'],
      atHome: ['say-what-you-know-of-the-danger', 'settle-open-safeguards'],
      before: ['contact-before-refusing-to-monitor'],
    },
  },
  {
    title: 'A supervision order that fits: monitor, and report each breach',
    source: 'FD 2009/829 Arts 16, 18(1), 19(3), 12(2)',
    flow,
    answers: { ...probation, certificateKind: 'supervision-order' },
    expect: {
      ending: 'recognise-and-start',
      lead: [],
      limits: ['2009-829-decision'],
      atHome: ['monitor-and-report-each-breach'],
      before: ['a-remedy-adds-time'],
    },
  },
  {
    title: 'A protection order: no days are set; the protected person hears it first',
    source: 'Directive 2011/99 Art 9(1), 9(3)',
    flow,
    answers: protection,
    expect: {
      ending: 'protect-here',
      lead: [],
      limits: [],
      atHome: [
        'protect-under-your-own-law-meanwhile',
        'warn-the-protected-person-first',
        'take-the-measure-your-law-offers',
        'keep-the-address-hidden',
      ],
      after: ['report-a-breach-on-the-form', 'only-the-sender-changes-the-order'],
    },
  },
  {
    title: 'A protection order without a ban behind it: the grounds, and own protection all the same',
    source: 'Directive 2011/99 Arts 5, 10',
    flow,
    answers: { ...protection, certificateGround: 'seen' },
    expect: {
      ending: 'contact-before-you-refuse',
      lead: [],
      limits: [],
      atHome: ['grounds-against-a-protection-order', 'protect-under-your-own-law-meanwhile'],
    },
  },
  {
    title: 'The certificate is unsigned and not translated: ask at once and set a day',
    source: 'FD 2008/947 Arts 8(2), 21',
    flow,
    answers: { ...unread, certificateState: 'incomplete-or-wrong' },
    expect: {
      ending: 'ask-for-what-is-missing',
      lead: [],
      limits: ['2008-947-decision'],
      atHome: [
        'ask-for-what-the-papers-lack',
        'put-the-decision-off-to-a-set-day',
        'only-the-certificate-is-translated',
      ],
    },
  },
  {
    title: 'It reached a probation service that does not decide: pass it on and say so',
    source: 'facts/law/fd-2008-947.yaml (gateway)',
    flow,
    answers: { ...unread, role: 'probation', certificateDesk: 'others-decide' },
    expect: {
      ending: 'pass-it-on',
      lead: [],
      limits: [],
      atHome: ['pass-the-papers-on-and-say-so'],
    },
  },
  {
    title: 'Papers from Norway: none of the four certificates, so find out first',
    source: 'facts/territory/CHECKS.md 21',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'court',
      askingState: 'NL',
      destinationStates: ['NO'],
      certificateKind: 'something-else',
    },
    expect: { ending: 'find-out-which-paper', lead: [], atHome: ['find-out-which-paper-it-is', 'ask-legal-service'] },
  },
];
export default cases;
