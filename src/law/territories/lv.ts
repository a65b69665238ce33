import type { Territory } from '../model';

export const LV: Territory = {
  id: 'LV',
  group: 'EU',
  timeZone: 'Europe/Riga',
  languages: ['lv'],
  authorities: [
    { role: 'police-desk', name: 'State Police, international cooperation unit', site: 'https://vp.gov.lv' },
    { role: 'records', name: 'Information Centre of the Ministry of the Interior' },
    { role: 'probation', name: 'State Probation Service', site: 'https://vpd.gov.lv' },
  ],
};
