import type { WorkedCase } from '../worked-case';

const flow = 'work-with-children';
const office = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'vetting-body',
  askingState: 'NL',
  purpose: 'vet-for-work',
  vettingAsker: 'vetting-authority',
} as const;
const lawful = {
  vettingActivity: 'paid',
  vettingStage: 'recruiting',
  vettingLaw: 'yes',
  vettingConsent: 'given',
} as const;

/** The geometry of the nursery case: citizen of A, convicted in B, applies in C. */
const threeStates = {
  ...office,
  ...lawful,
  nationalities: ['LV'],
  earlierStates: ['DE'],
  convictingStates: 'unknown',
  recordReply: 'not-asked',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'National of Latvia who lived in Germany applies to a Dutch nursery: both States are asked, with consent',
    source: 'facts/somec/cases.md 6; user need 19; Directive 2011/93 Art 10(3); FD 2009/315 Art 7(4)',
    flow,
    answers: threeStates,
    expect: {
      ending: 'ask-for-the-record-for-work',
      lead: [
        ['ecris-other-purposes', 'LV'],
        ['ecris-other-purposes', 'DE'],
      ],
      atHome: ['consent-on-file', 'safe-work-until-the-reply'],
      after: ['certificate-reply-card', 'ban-binds-only-there'],
      absent: ['ecris-criminal-proceedings', 'dir-2023-977-request'],
    },
  },
  {
    title:
      'The same with years in the United Kingdom and Switzerland: the agreement, and an own extract from Switzerland',
    source: 'TCA Title IX; Convention of 1959',
    flow,
    answers: { ...threeStates, earlierStates: ['GB', 'CH'] },
    expect: {
      ending: 'ask-for-the-record-for-work',
      lead: [
        ['ecris-other-purposes', 'LV'],
        ['tca-criminal-records', 'GB'],
      ],
      closed: [['ecris-other-purposes', 'CH', 'not-bound']],
      atHome: ['extract-from-a-state-outside'],
    },
  },
  {
    title: 'Latvia replied “no entry”: never “suitable”; Germany is still to be asked',
    source: 'facts/somec/cases.md 6 and 7; user need 6',
    flow,
    answers: { ...threeStates, recordReply: 'no-entry' },
    expect: {
      ending: 'no-entry-is-not-suitable',
      lead: [
        ['ecris-other-purposes', 'LV'],
        ['ecris-other-purposes', 'DE'],
      ],
      atHome: ['certificate-reply-card', 'no-entry-has-many-reasons'],
    },
  },
  {
    title: 'Entries came back: hear the person, and a ban of another State binds there',
    source: 'Directive 2011/93 Art 10(1)',
    flow,
    answers: { ...threeStates, recordReply: 'entries' },
    expect: {
      ending: 'weigh-the-entries',
      lead: [],
      alongside: [['ecris-other-purposes', 'DE']],
      atHome: ['hear-the-person-on-entries', 'ban-binds-only-there'],
    },
  },
  {
    title: 'No answer yet: it is chased, and not read as an empty reply',
    source: 'FD 2009/315 Art 8(1)',
    flow,
    answers: { ...threeStates, recordReply: 'no-answer-yet' },
    expect: { ending: 'wait-for-the-reply', lead: [], atHome: ['no-answer-is-no-empty-reply'] },
  },
  {
    title: 'A limited reply that names the convicting State: that State is asked',
    source: 'FD 2009/315 Art 7(2)',
    flow,
    answers: { ...threeStates, convictingStates: ['AT'], recordReply: 'refused-or-limited' },
    expect: {
      ending: 'ask-the-state-that-was-named',
      lead: [
        ['ecris-other-purposes', 'LV'],
        ['ecris-other-purposes', 'AT'],
        ['ecris-other-purposes', 'DE'],
      ],
      atHome: ['ask-each-state-directly'],
    },
  },
  {
    title: 'A football club asks the police: it cannot ask another State',
    source: 'Directive 2011/93 Art 10(2); FD 2009/315 Art 3',
    flow,
    answers: { ...office, role: 'police', vettingAsker: 'employer-or-club' },
    expect: {
      ending: 'a-club-or-parent-cannot-ask',
      lead: [],
      atHome: ['club-through-vetting-office', 'person-asks-for-own-extract'],
    },
  },
  {
    title:
      'The person asks for his or her own record: a route of its own, which no official can take in his or her place',
    source: 'FD 2009/315 Arts 6(2), 6(3), 8(2)',
    flow,
    answers: {
      ...office,
      role: 'records-authority',
      vettingAsker: 'the-person',
      nationalities: ['LV'],
      earlierStates: ['DE', 'GB'],
    },
    expect: {
      ending: 'help-the-person-to-the-own-record',
      lead: [
        ['ecris-own-request', 'LV'],
        ['ecris-own-request', 'DE'],
      ],
      atHome: ['own-record-in-the-united-kingdom'],
    },
  },
  {
    title: 'Consent was not asked for: no State is asked yet',
    source: 'Directive 2011/93 Art 10(3)',
    flow,
    answers: { ...office, ...lawful, vettingConsent: 'not-asked' },
    expect: { ending: 'ask-for-consent-first', lead: [], atHome: ['ask-for-consent-freely'] },
  },
  {
    title: 'Consent was refused: no request on this route',
    source: 'Directive 2011/93 Art 10(3)',
    flow,
    answers: { ...office, ...lawful, vettingConsent: 'refused' },
    expect: { ending: 'no-consent-no-request', lead: [], absent: ['ecris-other-purposes'] },
  },
  {
    title: 'Nobody knows which law lets this record be asked abroad: find it first',
    source: 'FD 2009/315 Art 6(1)',
    flow,
    answers: { ...office, ...lawful, vettingLaw: 'unknown', vettingStage: 'already-working' },
    expect: {
      ending: 'find-the-law-first',
      lead: [],
      atHome: ['find-the-vetting-law', 'staff-in-place-under-national-law'],
    },
  },
  {
    title: 'A caller whom nobody knows wants a check: find out who asks',
    source: 'Directive 2011/93 Art 10(2)',
    flow,
    answers: { ...office, vettingAsker: 'unknown' },
    expect: { ending: 'find-out-who-asks', lead: [] },
  },
  {
    title: 'Work is not what it is for: a residence decision has no such channel',
    source: 'design, principle 1',
    flow,
    answers: { ...office, role: 'immigration', purpose: 'decide-on-residence' },
    expect: { ending: 'not-for-a-residence-decision', lead: [] },
  },
  {
    title: 'A child is in danger now: telephone, before any check',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'yes',
      role: 'vetting-body',
      askingState: 'NL',
      destinationStates: 'unknown',
    },
    expect: { ending: 'telephone-now', lead: [], atHome: ['telephone-emergency-number'] },
  },
  {
    title: 'A child-minder in a private home, and no law for the check: no request, other care',
    source: 'facts/somec/cases.md 6, weak points; FD 2009/315 Art 6(1)',
    flow,
    answers: { ...office, ...lawful, vettingActivity: 'private', vettingLaw: 'no' },
    expect: {
      ending: 'no-law-no-request',
      lead: [],
      atHome: ['private-work-needs-other-care', 'person-asks-for-own-extract'],
    },
  },
];
export default cases;
