import type { SearchName } from '../../types';

/** Earlier law and earlier names of the Schengen Information System. */
export const oldSisNames: readonly SearchName[] = [
  {
    name: 'Council Decision 2007/533/JHA',
    also: ['SIS II Decision'],
    where: [],
    means: 'the earlier law on police alerts, repealed',
    leadsTo: '/law/2018-1862/',
    source: 'http://data.europa.eu/eli/reg/2018/1862/oj',
    read: '2026-11-23',
  },
  {
    name: 'Decision 2010/261/EU',
    where: [],
    means: 'the earlier security plan of the Schengen Information System, repealed',
    leadsTo: '/law/2018-1862/',
    source: 'http://data.europa.eu/eli/reg/2018/1862/oj',
    read: '2026-11-23',
  },
  {
    name: 'Regulation (EC) No 1987/2006',
    also: ['SIS II Regulation'],
    where: [],
    means: 'the earlier law on alerts at borders, repealed',
    leadsTo: '/law/2018-1861/',
    source: 'http://data.europa.eu/eli/reg/2018/1861/oj',
    read: '2026-11-29',
  },
  {
    name: 'SIS II',
    also: ['SIS 2', 'second generation Schengen Information System'],
    where: [],
    means: 'the earlier name of the Schengen Information System',
    leadsTo: '/law/2018-1862/',
    source: 'http://data.europa.eu/eli/reg/2018/1862/oj',
    read: '2026-11-23',
  },
  {
    name: 'SIS recast',
    also: ['recast SIS'],
    where: [],
    means: 'the Schengen Information System of today, since 7 March 2023',
    leadsTo: '/law/2018-1862/',
    source:
      'https://www.interior.gob.es/opencms/va/servicios-al-ciudadano/tramites-y-gestiones/extranjeria/acuerdo-de-schengen/sistema-de-informacion-schengen/',
    read: '2026-11-30',
  },
];
