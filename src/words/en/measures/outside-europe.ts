import type { MeasuresWords } from './type';

/** Words of `advice/measures/outside-europe`. Practice advice, unless an article is named. */
export const outsideEurope = {
  measures: {
    // Now, at home
    'apply-for-a-passport-measure': {
      text: 'Ask which authority can refuse, hold or limit a passport under national law, and apply in time. The passport of another State is a matter of that State.',
      who: 'The service that supervises, to the authority that national law names',
    },
    'make-the-bar-known-at-home': {
      text: 'See that the bar on the journey is in writing, that the person knows it, and that those who check it at home do too.',
      who: 'The authority that set it, with the police',
    },
    'take-the-notice-in-full': {
      text: 'Take the notice in full: days, State, address, company, work, return. Compare it with what you know.',
      who: 'The service that keeps the register or supervises',
    },
    'find-out-what-limits-the-journey': {
      text: 'Find out today what limits the journey: condition, order, register duty, passport law. Ask the legal service for the article.',
      who: 'The service that supervises',
    },
    'nothing-to-the-state-fled': {
      text: 'Send nothing to the State the person fled, by any channel, and ask nobody there. Those the person fears learn nothing of the application (Regulation (EU) 2024/1348 Art 7(2); older cases Directive 2013/32/EU Art 30).',
      who: 'Everybody who holds the file',
    },
    'ask-the-asylum-authority': {
      text: 'Ask the asylum authority at home, through your data-protection officer: is there protection, and from which State? Keep the answer out of every message.',
      who: 'The unit that would send',
    },
    'settle-the-transfer-conditions': {
      text: 'Settle each open condition of the transfer: basis, receiver, consent of the owners, rights there (Directive (EU) 2016/680 Art 35(1)). Name who answers, and by which day.',
      who: 'The unit that would send, with its data-protection officer',
    },
    'take-out-what-cannot-leave': {
      text: 'Look whether a shorter message of your own data would pass. What a member State refuses to release stays out (Directive (EU) 2016/680 Art 35(1)).',
      who: 'The unit that would send',
    },
    'child-protection-through-central-authority': {
      text: 'If a child there is in serious danger, child protection at home tells the authorities of that State, if it is a party to the convention (Hague 1996 Art 36). Facts about the child only.',
      who: 'Child protection at home, through the central authority',
    },

    // Before
    'check-the-transfer-conditions': {
      text: 'Check that the data can leave the Union: necessary, competent authority, consent of the member State they came from, and a basis (Directive (EU) 2016/680 Art 35(1)). The bases: adequacy, safeguards, derogation (Arts 36, 37 and 38).',
      who: 'The unit that sends, with its data-protection officer',
    },
    'own-assessment-of-the-safeguards': {
      text: 'Put the assessment of all circumstances on file, and tell the supervisory authority (Directive (EU) 2016/680 Art 37(2)).',
      who: 'The unit that sends, with its data-protection officer',
    },
    'bar-passing-on': {
      text: 'Write into the message that it is passed on to no other State without your leave (Directive (EU) 2016/680 Art 35(1)(e)).',
      who: 'Whoever writes the message',
    },
    'ask-for-a-liaison-officer': {
      text: 'Ask whether a liaison officer serves that State. He or she knows which unit there acts, and what becomes of a message.',
      who: 'SPOC',
    },
    'name-the-receiving-bureaux': {
      text: 'Name the receiving bureaux one by one, each with its reason. Have the National Central Bureau confirm who else can see it.',
      who: 'Police, with the INTERPOL National Central Bureau',
    },
    'weigh-the-wider-circle': {
      text: 'Decide anew before anything goes to many States: why chosen States are not enough, who is reached without need. Schengen States stay out: SIS serves them.',
      who: 'The authority that national law names, with the National Central Bureau',
    },

    // After
    'note-the-transfer': {
      text: 'Note day, hour, receiver, reason and data of the transfer (Directive (EU) 2016/680 Arts 37(2) and 38(3)). Keep it ready for the supervisory authority.',
      who: 'The unit that sent',
    },
    'look-again-on-return': {
      text: 'On the day of return: contact, a new look at the assessment, and word to that State that the journey is over.',
      who: 'The service that supervises, and the unit that sent',
    },
  },
  remains: {
    'the-journey-itself-is-the-lever':
      'Nobody abroad supervises the person. The decision on the journey is the only thing that stops it.',
    'nothing-goes-to-that-state':
      'Nobody in that State is told, and nobody can be. What protects others is done at home, and before the journey.',
    'no-duty-binds-a-state-outside':
      'No time limit and no duty to act binds that State. A message stops no travel and makes nobody watch.',
  },
} as const satisfies MeasuresWords;
