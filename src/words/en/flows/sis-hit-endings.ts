import type { EndingWords } from '../../types';

const when = 'Now, while the person or object is there. The report follows at once.';
const later = 'Before anything is kept, used or passed on.';
const silence =
  'Nobody outside the police: not the person, companions, family, employer, school or lawyer. Later questions go to the data-protection desk.';
const onArrest = 'What national law owes to an arrested person is told on arrest. The alert itself is not shown.';
const otherUse =
  'A case or a protection measure of your own is another purpose. It needs own facts, or a message that the issuing State sends for it.';

/** The endings of `sis-hit`. */
export const endings = {
  'not-this-person': {
    title: 'Not the one who is meant: let go, and report',
    line: 'Let the person go on, and have the mistake or the misused identity reported.',
    when,
    doesNot: 'It does not end the alert. Until the data are corrected the person can be stopped again.',
    whoMayKnow:
      'A victim of misused identity is helped to add data, through the SIRENE Bureau. What the alert says of the other person stays untold.',
    otherPurpose: otherUse,
  },
  'find-out-which-alert': {
    title: 'An ordinary check, and ask which alert it is',
    line: 'Do an ordinary check, let nothing show, and ask your SIRENE Bureau which alert it is.',
    when,
    doesNot: 'Nobody is held or searched because of an alert that nobody can name.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'arrest-and-report': {
    title: 'Arrest under national law, and report',
    line: 'Arrest the person, report to your own SIRENE Bureau at once, and tell the judicial authority today.',
    when,
    doesNot: 'It surrenders nobody: the judicial authority decides. It opens no search for another purpose.',
    whoMayKnow: onArrest,
    otherPurpose: otherUse,
  },
  'report-the-whereabouts': {
    title: 'No arrest here: report the whereabouts',
    line: 'Do not arrest. Report where the person is, and why the arrest cannot be made.',
    when,
    doesNot: 'It holds nobody. The person goes on.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'ask-before-arrest': {
    title: 'Ask before any arrest',
    line: 'Telephone your SIRENE Bureau or the prosecutor before you arrest.',
    when,
    doesNot: 'Until somebody has answered, the alert holds nobody.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'protect-the-person': {
    title: 'Protect the person who was found',
    line: 'Stay with the person, telephone your SIRENE Bureau, and agree what follows.',
    when,
    doesNot: 'It is no arrest. It does not give an adult back to whoever searches.',
    whoMayKnow:
      'The person, told with care. Family learns where an adult is only with his or her agreement (Art 33(4)).',
    otherPurpose:
      'Whoever harmed the person is a matter for an investigation of its own, with own facts and authority.',
  },
  'report-the-address-only': {
    title: 'Find out the address, and report it',
    line: 'Do not hold the person. Find out the real address, and report it through your SIRENE Bureau.',
    when,
    doesNot: 'It arrests nobody, serves no papers, and asks nothing about the case.',
    whoMayKnow: 'An address can be asked for openly. Say nothing about the alert or the procedure behind it.',
    otherPurpose: otherUse,
  },
  'ordinary-check-and-silence': {
    title: 'An ordinary check, and silence',
    line: 'Do an ordinary check, let nothing show, and report every element at once.',
    when,
    doesNot: 'It stops no journey, allows no arrest or search, and protects nobody by itself.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'own-reason-only': {
    title: 'Act for your own reason, and only that',
    line: 'Act under your own law for the reason you see. Say only that reason, and report the hit apart.',
    when,
    doesNot: 'The alert adds nothing to your powers. Without a reason of your own, nothing more is done.',
    whoMayKnow: `The person hears your own reason. Of the alert: ${silence.toLowerCase()}`,
    otherPurpose: otherUse,
  },
  'ask-the-questions': {
    title: 'Interview the person under national law',
    line: 'Interview the person, also on the questions of the alert, and report every element at once.',
    when,
    doesNot: 'It is no arrest and no search. Whoever does not answer is held only if your own law says so.',
    whoMayKnow: `The person knows of the interview. Of the alert: ${silence.toLowerCase()}`,
    otherPurpose: otherUse,
  },
  'search-under-own-law': {
    title: 'Search under national law, and report',
    line: 'Search person, vehicle and belongings as your own law allows, and report every element at once.',
    when,
    doesNot: 'It is no arrest. What you find is held only on a ground of your own law.',
    whoMayKnow: `The person knows of the search. Of the alert: ${silence.toLowerCase()}`,
    otherPurpose: otherUse,
  },
  'seize-and-ask': {
    title: 'Seize the object, and ask what is to be done',
    line: 'Seize the object under your own law, and report through your SIRENE Bureau.',
    when,
    doesNot: 'It says nothing about whoever has the object. He or she is met as with anybody.',
    whoMayKnow: 'Whoever has the object hears of the seizure, as your law says. Nothing of the case behind it.',
    otherPurpose: otherUse,
  },
  'let-an-expert-compare': {
    title: 'Let an expert confirm the prints',
    line: 'Have an expert confirm the prints. Only then report identity and whereabouts.',
    when,
    doesNot: 'A hit on prints that nobody confirmed holds nobody.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'refuse-or-consult': {
    title: 'Refuse entry, or consult first',
    line: 'Look for a permit, free movement or a wish for protection first. Then act as national law says.',
    when,
    doesNot: 'It finds no wanted person, and it protects nobody whom the person threatens elsewhere.',
    whoMayKnow: 'The person gets the refusal in writing and can appeal, as national law says (Arts 24(4), 52).',
    otherPurpose: otherUse,
  },
  'free-movement-goes-first': {
    title: 'Do not refuse on this alert: free movement goes first',
    line: 'Do not refuse entry on this alert. Have the issuing State asked at once.',
    when,
    doesNot: 'It says nothing about danger. A present threat by this person is for a decision of its own.',
    whoMayKnow: 'The person can ask about own data; the data-protection desk answers.',
    otherPurpose:
      'A restriction of free movement is a decision of the residence authority, on present conduct (Directive 2004/38/EC Art 27(2)).',
  },
  'return-confirm-or-ask': {
    title: 'Confirm the departure, or ask the issuing State',
    line: 'Leaving: have the departure confirmed. Inside or entering: have the issuing State contacted at once.',
    when,
    doesNot: 'It detains nobody by itself: national law decides on that.',
    whoMayKnow: 'The person knows of the return decision. The warning markers and the offence stay untold.',
    otherPurpose: otherUse,
  },
  'keep-your-own-report': {
    title: 'Keep your own report, and nothing of the alert',
    line: 'Keep what you did and saw. Copy nothing of the alert of the other State.',
    when: later,
    doesNot: 'It makes no file on the person out of an alert.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'ask-consent-first': {
    title: 'Ask the issuing State first; until then nothing',
    line: 'Use and tell nothing yet. Ask for a message of its own, or for prior consent, through your SIRENE Bureau.',
    when: later,
    doesNot: 'It opens no case and warns nobody. Danger you see yourself does not wait for it.',
    whoMayKnow: silence,
    otherPurpose: otherUse,
  },
  'nothing-leaves-sis': {
    title: 'Nothing of it leaves SIS',
    line: 'Pass on nothing of the alert or the hit. Look in your own file for what you may send on its own basis.',
    when: later,
    doesNot: 'It warns nobody outside SIS. A warning from your own file is a decision of its own.',
    whoMayKnow: silence,
    otherPurpose:
      'A warning to a State outside SIS needs facts of your own, an assessment and the five tests: start with the questions on a move or journey.',
  },
  'leave-it-to-data-protection': {
    title: 'Do not answer: the data-protection desk does',
    line: 'Neither confirm nor deny. Pass the question to the data-protection desk today.',
    when: 'Today.',
    doesNot: 'It refuses nobody the right to ask. The desk answers, as far as the law allows.',
    whoMayKnow: silence,
    otherPurpose: 'A complaint about the check itself is answered for the check, and says nothing about an alert.',
  },
} as const satisfies Readonly<Record<string, EndingWords>>;
