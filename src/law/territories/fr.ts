import { official } from '../cite';
import type { Territory } from '../model';

export const FR: Territory = {
  id: 'FR',
  group: 'EU',
  timeZone: 'Europe/Paris',
  languages: ['fr'],
  authorities: [
    {
      role: 'police-desk',
      name: 'SCCOPOL, Directorate for International Relations of the national judicial police',
      site: 'https://interieur.gouv.fr',
      read: official(
        'https://www.gendarmerie.interieur.gouv.fr/gendinfo/sur-le-terrain/immersion/2022/la-sccopol-porte-d-entree-de-la-cooperation-operationnelle-policiere-internationale',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Casier judiciaire national, Nantes' },
    { role: 'probation', name: 'SPIP (penitentiary integration and probation services)' },
    { role: 'fd-2008-947-authority', name: 'Public prosecutor' },
  ],
};
