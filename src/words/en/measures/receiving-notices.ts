import type { MeasureWords } from '../../types';

/** What goes with an INTERPOL notice or diffusion. */
export const notices = {
  'schengen-channels-first': {
    text: 'Look whether SIS holds an alert too. Among States of SIS it comes first, and all talk about it runs between the SIRENE Bureaux.',
    who: 'Police, through the SIRENE Bureau',
  },
  'notice-is-no-warrant': {
    text: 'Arrest nobody on the notice alone. Each State decides which legal value a notice has: ask what your law says.',
    who: 'Whoever meets the person',
  },
  'green-brings-no-arrest': {
    text: 'Neither an arrest nor a ban on entry comes with a Green Notice. What is done follows your own law.',
    who: 'Whoever meets the person',
  },
  'check-the-notice-with-the-bureau': {
    text: 'Have your INTERPOL bureau check before any coercive step: is it still valid, what stands behind it, what exactly is asked.',
    who: 'The INTERPOL National Central Bureau (NCB)',
  },
  'ask-the-bureau-what-it-is': {
    text: 'Ask your INTERPOL bureau what it is and what it asks. A Black Notice is about a body, a Purple one about a way of offending.',
    who: 'You, to the NCB',
  },
  'tell-the-bureau-of-the-doubt': {
    text: 'Tell your INTERPOL bureau the doubt in writing, today. INTERPOL takes no part in political, military, religious or racial matters, and data have to be right. The bureau takes it up.',
    who: 'You, to the NCB',
  },
  'confirm-nothing-to-the-state-fled': {
    text: 'Protection is claimed, given, or not checked: confirm nothing to the State the person fled, not even that he or she is here. Tell bureau and asylum authority before anything goes out.',
    who: 'Whoever answers, with the NCB and the asylum authority',
  },
  'provisional-arrest-as-own-law-says': {
    text: 'Arrest only on the decision of the authority that your law names. Under the convention of 1957 a request for it may come by way of INTERPOL; the request for extradition follows.',
    who: 'Police, on the decision of prosecutor or court',
  },
  'papers-within-the-time': {
    text: 'Write down the hour of the arrest. It may end when the papers have not come within 18 days, and never lasts longer than 40.',
    who: 'The authority that decides on extradition',
  },
  'tell-prosecutor-of-the-notice': {
    text: 'Tell the prosecutor today, with the notice, the doubts and the status of the person.',
    who: 'Police',
  },
  'answer-through-the-bureau': {
    text: 'Answer through your INTERPOL bureau what was asked, and no more. Name sources and conditions. Outside the Union the rules on transfers apply, and data of another member State need its prior consent.',
    who: 'Police, through the NCB',
  },
  'find-the-missing-person': {
    text: 'Find out who the person is and whether he or she is safe. Tell your bureau that the person was found, and nothing yet on where.',
    who: 'Police, through the NCB',
  },
  'missing-adult-decides': {
    text: 'Ask the adult, alone, what may be told and to whom. Think of family who search in order to harm.',
    who: 'Police',
  },
  'decide-for-the-child-under-own-law': {
    text: 'A child, or it is not known: call child protection now. It decides under your own law who is told where the child is.',
    who: 'Police, with child protection',
  },
  'act-on-the-imminent-danger': {
    text: 'Treat it as a warning of a serious and imminent danger: telephone those who can act, under your own law. Mark as unverified what nobody checked.',
    who: 'Police or SPOC',
  },
  'commission-for-complaints': {
    text: 'A person who has learned of a notice can turn to the independent commission of INTERPOL. Neither confirm nor deny one yourself.',
    who: 'Whoever is asked',
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;
