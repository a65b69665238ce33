import type { FactsWords } from './type';

type HitFacts = Extract<keyof FactsWords, `hit${string}`>;

/** A hit on a SIS alert. */
export const theHit: Pick<FactsWords, HitFacts> = {
  hitMoment: {
    ask: 'When was the hit?',
    help: 'A hit that is going on comes first. What was kept of an old one is another question.',
    why: 'On the spot the action of the alert counts. Later, another use needs the prior yes of the State that entered it (Regulation (EU) 2018/1862 Art 56(5)).',
    short: 'Moment of the hit',
    options: {
      now: { label: 'Now, or just before', hint: 'The person or object is here, or the report is not made yet.' },
      later: { label: 'Some time ago', hint: 'It was reported. Now somebody wants to keep, use or pass on something.' },
    },
  },
  hitAlert: {
    ask: 'What does the alert ask for?',
    help: 'The screen names the action. Do no more than it asks.',
    why: 'Each kind of alert allows its own action and no other (Regulation (EU) 2018/1862 Arts 26, 32, 34, 37 to 40).',
    short: 'Alert',
    options: {
      arrest: {
        label: 'Arrest, for surrender or extradition',
        hint: 'Also where the screen asks for whereabouts instead.',
      },
      'missing-or-protect': {
        label: 'Find or protect a person',
        hint: 'Missing, vulnerable, or a child to be kept from travelling.',
      },
      'judicial-procedure': {
        label: 'Learn an address for a court',
        hint: 'A witness, a summons, a judgment to serve.',
      },
      'discreet-check': { label: 'Discreet check', hint: 'The person must not notice (Art 37(3)).' },
      'inquiry-check': { label: 'Inquiry check', hint: 'The person is interviewed.' },
      'specific-check': {
        label: 'Specific check',
        hint: 'Person, vehicle and belongings may be searched (Art 37(5)).',
      },
      object: { label: 'Seize an object', hint: 'A vehicle, document, weapon or other listed object.' },
      'unknown-prints': { label: 'Name an unknown person by prints' },
      'refusal-of-entry': { label: 'Refuse entry and stay' },
      return: { label: 'Return', hint: 'A third-country national has to leave.' },
      'not-from-sis': {
        label: 'It is no SIS alert',
        hint: 'An INTERPOL notice or diffusion. The United Kingdom has no SIS.',
      },
      unknown: { label: 'Not known', hint: 'The screen does not say, or you only heard of it.' },
    },
  },
  hitWarrant: {
    ask: 'What stands behind the alert?',
    help: 'A copy of the European arrest warrant is entered with the alert (Art 27). Your SIRENE Bureau sees it.',
    why: 'It decides whether the alert has the effect of a warrant, or counts as a request for provisional arrest (Regulation (EU) 2018/1862 Art 31).',
    short: 'Behind the alert',
    options: {
      'european-arrest-warrant': { label: 'A European arrest warrant' },
      extradition: { label: 'No such warrant: extradition', hint: 'For example with a State outside the Union.' },
      unknown: { label: 'Not known', hint: 'Ask the SIRENE Bureau.' },
    },
  },
  hitArrest: {
    ask: 'Can the arrest be made here?',
    help: 'A flagged alert asks for the whereabouts only.',
    why: 'Where an arrest cannot be made, the whereabouts are reported instead (Regulation (EU) 2018/1862 Art 30).',
    short: 'Arrest here',
    options: {
      'can-be-made': { label: 'Yes', hint: 'The screen asks for arrest, and no flag is shown.' },
      'flagged-or-barred': { label: 'No, it is flagged or your law bars it' },
      unknown: { label: 'Not known', hint: 'Telephone your SIRENE Bureau before you arrest.' },
    },
  },
  hitFoundPerson: {
    ask: 'Whom does the alert protect?',
    why: 'For a child, measures are decided in 12 hours at most. An adult decides who learns where he or she is (Regulation (EU) 2018/1862 Art 33).',
    short: 'Whom to protect',
    options: {
      child: { label: 'A child' },
      adult: { label: 'An adult' },
      unknown: { label: 'Not known', hint: 'Treated as a child until it is settled.' },
    },
  },
  hitKeptFromTravel: {
    ask: 'Does the alert ask to keep the person from travelling?',
    why: 'It goes in only after a decision of the competent authorities, courts included (Regulation (EU) 2018/1862 Art 32(4)). Both States consult without delay.',
    short: 'Kept from travelling',
    options: { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known' } },
  },
  hitImmediateAction: {
    ask: 'Does the alert ask for immediate action?',
    help: 'The bureaux were told so, with reasons. Your SIRENE Bureau knows.',
    why: 'Then the hit is reported at once, by telephone where needed. Without it no time is set for the report of a check (SIRENE Manual 7.4).',
    short: 'Immediate action',
    options: { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known', hint: 'Treated as yes.' } },
  },
  hitOwnReason: {
    ask: 'Do you have a reason of your own for anything more?',
    help: 'An offence you see, a danger you see, a power under your traffic or police law.',
    why: 'The alert gives no ground to hold or search in a discreet check (Regulation (EU) 2018/1862 Art 37(3)). Only your own law could.',
    short: 'Own reason',
    options: {
      yes: { label: 'Yes', hint: 'I would act in the same way without the alert.' },
      no: { label: 'No' },
      unknown: { label: 'Not sure', hint: 'Treated as no. Ask out of hearing.' },
    },
  },
  hitCheckAllowed: {
    ask: 'Which check does your national law know?',
    why: 'Where your law knows no specific check it becomes an inquiry check, and where it knows neither a discreet one (Regulation (EU) 2018/1862 Art 37(6)).',
    short: 'Check allowed',
    options: {
      search: { label: 'Search and interview' },
      'questions-only': { label: 'Interview only' },
      neither: { label: 'Neither of them' },
      unknown: { label: 'Not known', hint: 'Do an ordinary check, and ask your SIRENE Bureau.' },
    },
  },
  hitPlace: {
    ask: 'Where is the person met?',
    why: 'On entry, inside and on leaving different things follow (Regulation (EU) 2018/1860 Arts 6 to 8, Regulation (EU) 2018/1861 Art 24).',
    short: 'Place of the hit',
    options: {
      entry: { label: 'Entering over an external border' },
      inside: { label: 'Inside the area' },
      leaving: { label: 'Leaving over an external border' },
      unknown: { label: 'Not known' },
    },
  },
  hitPermit: {
    ask: 'Does the person hold a residence permit or long-stay visa?',
    why: 'Then the States consult before the alert is acted on (Regulation (EU) 2018/1861 Arts 27 to 29).',
    short: 'Permit',
    options: {
      ours: { label: 'Yes, of our State' },
      'another-state': { label: 'Yes, of another State of the area' },
      none: { label: 'No' },
      unknown: { label: 'Not checked' },
    },
  },
  hitFurtherUse: {
    ask: 'What is wanted of the old hit?',
    why: 'Another use needs a specific case, a grave reason and the prior yes of the State of the alert (Regulation (EU) 2018/1862 Art 56(5)).',
    short: 'Further use',
    options: {
      'keep-a-note': { label: 'Keep something in our own file' },
      'case-of-our-own': { label: 'Use it in a case or a risk assessment of our own' },
      'tell-another-service': { label: 'Tell another service', hint: 'Probation, prison, school, employer, landlord.' },
      'third-state-or-interpol': {
        label: 'Tell a State outside SIS, or INTERPOL',
        hint: 'The United Kingdom is one.',
      },
      'the-person-asks': { label: 'The person or a lawyer asks about it' },
      unknown: { label: 'Something else, or not known' },
    },
  },
};
