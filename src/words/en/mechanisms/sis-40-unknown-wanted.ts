import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert on an unknown wanted person (Art 40)',
  short: 'It searches SIS for the person whose finger or palm marks were left at a serious crime.',
  send: 'Have the marks entered in SIS',
  ask: 'Ask your police to have the marks entered in SIS',
  sender:
    'The police authority that investigates, once other databases gave no identity (Art 40). The SIRENE Bureau brings the answer.',
  doesNot: 'It finds no known person and allows no arrest.',
  checklist: [
    'Marks: finger or palm, quality, number',
    'Scene: terrorism or other serious crime, day, place (Art 40)',
    'Why the marks very probably belong to the perpetrator (Art 40)',
    'Databases already searched, with day and result',
    'Procedure: authority, reference',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    'Marks that could belong to a victim, a child or a witness',
    "A victim's name or address",
    'SIS content to the United Kingdom, other third States or INTERPOL (Art 65)',
  ],
  limits: [
    'Only marks from scenes of terrorism or other serious crime (Art 40).',
    'The answer serves this investigation; another use needs prior authorisation (Art 56(5)).',
    'SIRENE Bureaux answer within 12 hours (Art 8(3)). The alert is reviewed after 3 years.',
  ],
  after: [
    'Hit: have an expert confirm it before any step against a person.',
    'Person identified: have this alert deleted, and decide on the next step by its own rules.',
  ],
  pitfalls: [
    'Entering marks of somebody who merely was there.',
    'Skipping Prüm and the national file: Art 40 comes after other databases.',
  ],
};
