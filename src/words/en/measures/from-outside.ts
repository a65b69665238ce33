import type { MeasuresWords } from './type';

/** Words of `advice/measures/from-outside`. Practice advice, unless an article is named. */
export const fromOutside = {
  measures: {
    'answer-nothing-at-this-door': {
      text: 'Answer nothing and confirm nothing. Say only: “Please write through your INTERPOL bureau or central authority”. Straight to a private body abroad is for single cases that national law provides for (Directive (EU) 2016/680 Art 39).',
      who: 'You',
    },
    'pass-the-request-to-the-bureau': {
      text: 'Pass the request on today to your SPOC or INTERPOL bureau, with day, hour and who asked. It finds out whether the request is real.',
      who: 'You',
    },
    'ask-what-and-what-for': {
      text: 'Have the bureau ask back: what exactly, what for, on which case, how urgent, and who will see the answer.',
      who: 'SPOC or INTERPOL bureau',
    },
    'check-protection-and-ill-treatment': {
      text: 'Ask the asylum authority about protection, and the bureau about the case: death penalty, torture, persecution. Say nothing outside meanwhile, not even that you are checking.',
      who: 'SPOC or INTERPOL bureau',
    },
    'records-authority-answers-outside': {
      text: 'Leave the record to the central authority for criminal records. Entries of another member State go only within the limits that State set (FD 2009/315/JHA Art 7(3)).',
      who: 'The records authority; for the United Kingdom under TCA Title IX',
    },
    'judicial-authority-answers-outside': {
      text: 'Give the request to the judicial authority for mutual assistance. Keep the file as it is, and hand out nothing of it.',
      who: 'You, to that authority',
    },
    'no-arrest-on-a-notice-alone': {
      text: 'Ask the judicial authority what a notice is worth under your law: each State decides that. Give whereabouts only as it says.',
      who: 'Police, with the judicial authority and the INTERPOL bureau',
    },
    'state-the-limits-of-use': {
      text: 'Write into the answer: for this purpose only, not as evidence, not to a third State without our consent, review day.',
      who: 'The unit that answers',
    },
    'answer-yes-or-no-in-time': {
      text: 'Answer something: all, part, or no. No day is fixed; where it is urgent, as soon as you can. Say what was not searched.',
      who: 'The unit that answers',
    },
    'refuse-without-reasons-that-tell': {
      text: 'Have the bureau answer that nothing can be given. The reason stays in your own file: it could give protection away.',
      who: 'SPOC or INTERPOL bureau',
    },
    'threat-before-consent': {
      text: 'An immediate and serious threat to public security, and no time to ask the source: that is the one exception. Tell the source at once (Directive (EU) 2016/680 Art 35(2)).',
      who: 'SPOC or INTERPOL bureau',
    },
  },
  remains: {
    'no-answer-is-owed-by-a-day':
      'Between your State and that one no day is fixed here. What they do with silence or with an answer is their decision.',
  },
} as const satisfies MeasuresWords;
