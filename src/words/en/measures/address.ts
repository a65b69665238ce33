import type { MeasuresWords } from './type';

/** Words of `advice/measures/address`. Practice advice, unless an article is named. */
export const address = {
  measures: {
    // Now, at home
    'no-channel-of-your-own': {
      text: 'Ask no police or office abroad by yourself. Probation and prison normally have no police channel (Directive (EU) 2023/977 Art 2(1)), and supervision alone opens none (Art 1(1)).',
      who: 'You',
    },
    'ask-the-household-itself': {
      text: 'Let the people who live there speak for themselves: a letter, a call that they agree to, a visit of theirs. Nobody signs for them.',
      who: 'The service that decides, through the person',
    },
    'say-what-the-household-hears': {
      text: 'Settle before the first call what the household hears about the offence, on which rule, and who tells it. The person comes first, if nobody is put at risk.',
      who: 'The service that decides, with the legal service',
    },
    'papers-from-the-person': {
      text: 'Ask the person for papers: tenancy, letter of the host, registration, work, ticket. Note what was seen and what was only said.',
      who: 'The service that decides',
    },
    'another-address': {
      text: 'Ask for another address, or refuse release, leave or journey to this one. A household that says no is not pressed.',
      who: 'The authority that decides on release, leave or travel',
    },
    'decide-on-what-is-known': {
      text: 'Decide on what is known, and say what is not. An address nobody could check is a reason for another one, or for a later day.',
      who: 'The authority that decides on release, leave or travel',
    },
    'child-protection-asks-there': {
      text: 'Give child protection at home the facts. It, or a court, can ask and warn child protection there (Regulation (EU) 2019/1111 Arts 78, 80).',
      who: 'You, on the national rule that allows it',
    },
    'consult-before-the-transfer': {
      text: 'Consult the authority there before the papers go: does the address stand, can each measure be supervised there? Both sides may consult (FD 2008/947/JHA Art 15).',
      who: 'The authority that would send the papers',
    },

    // Before
    'ask-or-tell': {
      text: 'Choose: a request asks for what they hold and says why they have it (Directive (EU) 2023/977 Art 4(3)). A message unasked tells what they need (Art 7(1)). One never hides the other.',
      who: 'Police or SPOC',
    },
    'three-questions-about-the-address': {
      text: 'Ask three things at most: does the address exist, who is known to live there, does anything held there speak against it. Nobody has to visit (Directive (EU) 2023/977 Art 1(3)).',
      who: 'Whoever writes the request',
    },
    'household-data-apart': {
      text: 'Keep the people of the household apart from the person: they are no suspects (Directive (EU) 2016/680 Art 6). Send their names only if the question cannot be asked without.',
      who: 'Whoever writes the request',
    },

    // After
    'answer-is-police-information': {
      text: 'Treat the answer as police information: keep its conditions, and ask the sender before a court or another service sees it (Directive (EU) 2023/977 Arts 1(4), 3).',
      who: 'Police, and whoever gets it from them',
    },
    'answer-into-the-decision': {
      text: 'Bring the answer, dated, into the decision on release, leave or travel. No answer is no approval.',
      who: 'The authority that decides',
    },
    'look-again-before-the-day': {
      text: 'Look again shortly before the day: does the household still agree, did anybody move in?',
      who: 'The service that decides',
    },
  },
  remains: {
    'a-check-speaks-of-one-day':
      'A check speaks of one address on one day. Nobody watches the address or the person afterwards.',
    'nobody-looks-at-the-address':
      'Nobody looks at the address for you. What you decide rests on what you could see from home.',
  },
} as const satisfies MeasuresWords;
