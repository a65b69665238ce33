import type { SearchName } from '../../types';

/** Agreements between neighbours, by the names in use. */
export const neighbourNames: readonly SearchName[] = [
  {
    name: 'memorandum of understanding on sex offenders',
    also: ['UK-Ireland memorandum on sex offenders', 'memorandum between the United Kingdom and Ireland'],
    where: ['GB', 'IE'],
    means: 'agreement of 27 November 2006: police tell police of registered persons who plan to travel between the two',
    leadsTo: '/handbook/liaison-officers-and-centres/#regions',
    source: 'https://www.kildarestreet.com/wrans/?id=2007-10-09.434.0',
    read: '2026-11-30',
  },
];
