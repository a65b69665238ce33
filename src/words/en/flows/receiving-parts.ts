import type { EndingWords, FactWords } from '../../types';
import { telephoneNow } from './parts';

/** Questions and sentences of the flows for whoever receives something. */
export const dangerHere = {
  ...telephoneNow,
  line: 'Telephone your own emergency number now. Protect whoever is in danger, then call your SPOC.',
  when: 'Now.',
  doesNot: 'The message itself protects nobody. Your own police act under your own law.',
  otherPurpose: 'What is asked or answered abroad waits until nobody is in danger. A suspicion is investigated apart.',
} as const satisfies EndingWords;

export const sendingState = (ask: string): FactWords => ({
  ask,
  help: 'Choose “Another State” for any State outside the list.',
  why: 'It decides by which channel you answer, and which conditions and limits apply.',
  short: 'State it comes from',
  options: {},
});

export const victimOrChildHere: FactWords = {
  ask: 'Is there a known victim, or a child, whom the person could reach here?',
  help: 'Also a child in the household the person lives in or moves to. Enter no names.',
  why: 'Somebody to protect changes what is done first. What is known about victims is kept apart (Directive (EU) 2016/680 Art 6).',
  short: 'Victim or child',
  options: { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not checked' } },
};

export const protectionHere: FactWords = {
  ask: 'Has the person asked for or received international protection?',
  help: 'In your State or another one.',
  why: 'Those the person fears learn nothing of it, and are not asked in a way that tells them (Regulation (EU) 2024/1348 Art 7(2)).',
  short: 'International protection',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
    unknown: { label: 'Not checked', hint: 'Treated with the same care as yes.' },
  },
};

export const findingHere: FactWords = {
  ask: 'What do the message and your own look find?',
  help: 'About this person and this situation here. Origin and rumour are no findings.',
  why: 'Measures against a person stay within the law and in proportion (ECHR Art 8). An earlier conviction alone is no objective reason.',
  short: 'Finding',
  options: {
    'real-likelihood': {
      label: 'A real likelihood of serious harm',
      hint: 'Named facts point to a serious violent or sexual offence.',
    },
    'some-risk': { label: 'Some risk', hint: 'Nothing points to a serious offence soon.' },
    'little-risk': { label: 'Little or nothing', hint: 'A name, an origin, an old conviction, a rumour.' },
    'none-made': { label: 'No assessment came with it, and we made none yet' },
    unknown: { label: 'Not known' },
  },
};

export const ageHere: FactWords = {
  ask: 'How old is the assessment you go by?',
  why: 'What is out of date is renewed first (Directive (EU) 2016/680 Art 7(2)). Six months is our practice line, not law.',
  short: 'Age of the assessment',
  options: {
    'under-3-months': { label: 'Under 3 months' },
    '3-to-6-months': { label: '3 to 6 months', hint: 'Check that nothing has changed since.' },
    'over-6-months': { label: 'Over 6 months' },
    undated: { label: 'It bears no date', hint: 'Ask the sender.' },
    'none-made': { label: 'No assessment has been made' },
    unknown: { label: 'Not known' },
  },
};

export const askedOnceMore =
  'Another purpose needs its own facts, its own authority and often the yes of the sender. Nothing received is relabelled.';
