import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const FR: CountrySheet = {
  id: 'FR',
  offices: {
    'police-desk': [
      {
        name: 'SCCOPOL, Directorate for International Relations of the national judicial police',
        site: 'https://interieur.gouv.fr',
        read: official(
          'https://www.gendarmerie.interieur.gouv.fr/gendinfo/sur-le-terrain/immersion/2022/la-sccopol-porte-d-entree-de-la-cooperation-operationnelle-policiere-internationale',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Casier judiciaire national, Nantes' }],
    vetting: 'not-known',
    probation: [{ name: 'SPIP (penitentiary integration and probation services)' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Public prosecutor' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: "Commission nationale de l'informatique et des libertés (CNIL)",
        site: 'https://www.cnil.fr/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/frcnil.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
