import { secondary } from '../cite';
import type { Territory } from '../model';

export const ES: Territory = {
  id: 'ES',
  group: 'EU',
  timeZone: 'Europe/Madrid',
  languages: ['es'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International Cooperation Division of the National Police',
      site: 'https://policia.es',
      read: secondary(
        'https://www.moncloa.com/2021/03/22/marlaska-internacionalizacion-actividad-policial-682288/',
        '2026-11-23',
      ),
    },
    {
      role: 'records',
      name: 'Central Register of Convicted Persons, Ministry of Justice',
      site: 'https://mjusticia.gob.es',
    },
    { role: 'probation', name: 'Prison administration, alternative-measures services' },
    { role: 'fd-2008-947-authority', name: 'Central Criminal Court (as executing court)' },
  ],
};
