import { official } from '../cite';
import type { Territory } from '../model';

export const PL: Territory = {
  id: 'PL',
  group: 'EU',
  timeZone: 'Europe/Warsaw',
  languages: ['pl'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Bureau of International Police Cooperation, National Police Headquarters',
      site: 'https://policja.pl',
      read: official(
        'https://policja.pl/pol/aktualnosci/245394,Sukcesy-Biura-Miedzynarodowej-Wspolpracy-Policji-KGP.html',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'National Criminal Register, Ministry of Justice' },
    { role: 'probation', name: 'Court probation officers (kuratorzy)' },
  ],
};
