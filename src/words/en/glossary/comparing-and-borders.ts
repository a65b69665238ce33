import type { Term } from '../../types';
import { sisDefinition } from './checked-by';

/** Terms of comparing traces, and of the systems at the border. */
export const comparingAndBorders: readonly Term[] = [
  {
    id: 'pruem',
    term: 'Prüm',
    means:
      'The rules by which States compare DNA profiles, fingerprints and vehicle data with each other, automatically.',
    see: ['hit-no-hit', 'pruem-contact-point', 'pruem-ii'],
    source: '2008-615/art-3',
  },
  {
    id: 'pruem-ii',
    term: 'Prüm II',
    alsoCalled: ['Regulation (EU) 2024/982'],
    means:
      'The newer rules, with a router, facial images and an index of police records. Its searches start only on days that the Commission sets.',
    see: ['pruem', 'router', 'police-record-index'],
    source: '2024-982/art-75(1)',
  },
  {
    id: 'router',
    term: 'router',
    means: 'The central switch that will carry Prüm searches. No first day was found for it.',
    see: ['pruem-ii'],
    source: '2024-982/art-75(1)',
  },
  {
    id: 'hit-no-hit',
    term: 'hit or no hit',
    means: 'An answer that says only whether there is a match. Who it is must be asked for in a further request.',
    see: ['hit', 'pruem'],
    source: '2008-615/art-5',
    foundAs: ['hit-no-hit', 'no hit'],
  },
  {
    id: 'pruem-contact-point',
    term: 'Prüm contact point',
    alsoCalled: ['national contact point'],
    means: 'The unit that a State names for Prüm searches. Only its specially authorised officers search.',
    see: ['pruem'],
    source: '2008-615/art-30(2)',
  },
  {
    id: 'dna-profile',
    term: 'DNA profile',
    means: 'A code of letters or numbers made from a human sample, from parts that carry no known trait.',
    see: ['biometric-data', 'pruem'],
    source: sisDefinition(15),
  },
  {
    id: 'biometric-data',
    term: 'biometric data',
    alsoCalled: ['biometrics'],
    means:
      'Data on features of the body that identify one person: fingerprints, palm prints, facial images, and in SIS DNA profiles.',
    see: ['dna-profile', 'special-categories'],
    source: sisDefinition(12),
  },
  {
    id: 'facial-image',
    term: 'facial image',
    means: 'A digital picture of the face that is sharp enough to be compared by machine.',
    see: ['biometric-data', 'pruem-ii'],
    source: sisDefinition(14),
    everyday: true,
  },
  {
    id: 'police-record-index',
    term: 'police record index',
    means:
      'A voluntary index of suspects and convicted persons, with masked names, that other States will be able to search. Not in use yet.',
    see: ['pruem-ii'],
    source: '2024-982/art-25',
    foundAs: ['index of police records'],
  },
  {
    id: 'major-event',
    term: 'major event',
    means:
      'A match, summit or gathering with guests from several States, for which police data are exchanged under Prüm.',
    see: ['pruem'],
    source: '2008-615/art-14(1)',
  },
  {
    id: 'passenger-records',
    term: 'passenger name record',
    abbreviation: 'PNR',
    alsoCalled: ['passenger data'],
    means:
      'Booking data of air passengers. They serve the fight against terrorism and listed serious crime, and nothing else.',
    see: ['serious-offence'],
    source: '2016-681/art-1(2)',
  },
  {
    id: 'entry-exit-system',
    term: 'Entry/Exit System',
    abbreviation: 'EES',
    means:
      'The record of each entry and exit of short-stay third-country nationals at external borders. It never sees Union citizens.',
    see: ['etias', 'third-country-national'],
    source: '2017-2226/art-16',
  },
  {
    id: 'etias',
    term: 'European Travel Information and Authorisation System',
    abbreviation: 'ETIAS',
    means: 'The system in which visitors who need no visa will ask for leave to travel.',
    see: ['entry-exit-system'],
    source: '2018-1240/art-2',
  },
  {
    id: 'schengen-area',
    term: 'Schengen area',
    means:
      'The States between which anybody may cross a border without a border check. So no border stops a person there.',
    see: ['sis', 'free-movement'],
    source: 'schengen-area/art-22',
    foundAs: ['Schengen State'],
  },
  {
    id: 'free-movement',
    term: 'free movement',
    alsoCalled: ['right to move and reside'],
    means:
      'The right of Union citizens and their families to live and travel in other member States. Earlier convictions alone do not end it.',
    see: ['expulsion', 'police-record'],
    source: '2004-38/art-27(2)',
  },
  {
    id: 'expulsion',
    term: 'expulsion',
    means:
      'An order to leave a State. For a Union citizen only the conduct of this person counts, as a real and present threat.',
    see: ['free-movement', 'return-decision'],
    source: '2004-38/art-27(2)',
    foundAs: ['expel', 'expelled'],
    everyday: true,
  },
  {
    id: 'police-record',
    term: 'police record',
    means: 'What a host State may ask for when it decides on residence. In a single case, never as a routine.',
    see: ['free-movement', 'criminal-record'],
    source: '2004-38/art-27(3)',
  },
  {
    id: 'return-decision',
    term: 'return decision',
    means: 'A decision that the stay of a third-country national is illegal and that he or she has to leave.',
    see: ['entry-ban', 'third-country-national'],
    source: '2018-1860/art-2(3)',
  },
  {
    id: 'entry-ban',
    term: 'entry ban',
    means:
      'A ban on coming back for a time. It can go with a return decision, and leads to an alert for refusal of entry.',
    see: ['refusal-of-entry', 'return-decision'],
    source: '2018-1860/art-6(2)',
  },
];
