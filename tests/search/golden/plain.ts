import type { Golden } from './type';

/** Plain questions that are meant as a whole. */
export const plain: readonly Golden[] = [
  ['He says he is moving to Spain. May I tell anyone?', '/moving-or-travelling/'],
  ['suspect has fled the country', '/whereabouts-unknown/'],
  ['data protection', '/handbook/before-you-share/'],
  ['data protection forbids it', '/handbook/before-you-share/'],
  ['what must stay out of a message', '/handbook/writing-the-message/'],
  ['may I tell social services', '/may-i-share/'],
  ['family of the person asks', '/others-ask/'],
  ['who gets told when he is released', '/leaving-custody/'],
  ['convicted as a minor', '/handbook/who-this-is-about/#who-stands-close-by'],
  ['name change', '/who-is-this/'],
  ['double nationality', '/who-is-this/'],
  ['firearms licence', '/mechanisms/ecris-other-purposes/'],
  ['taxi licence check', '/mechanisms/ecris-other-purposes/'],
  ['what is a SPOC', '/handbook/glossary/#spoc'],
  ['Irish probation service', '/states/ie/'],
  ['UK Ireland memorandum sex offenders', '/handbook/liaison-officers-and-centres/'],
];
