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
    records: [
      {
        name: 'Casier judiciaire national, Nantes',
        site: 'https://www.justice.gouv.fr',
        read: official(
          'http://www.justice.gouv.fr/le-ministere-de-la-justice-10017/direction-des-affaires-criminelles-et-des-graces-10024/service-du-casier-judiciaire-national-10046.html',
          '2026-11-29',
        ),
        note: 'It also keeps FIJAIS, the register of authors of sexual or violent offences.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: "Services pénitentiaires d'insertion et de probation (SPIP)",
        site: 'https://www.justice.gouv.fr',
        read: secondary(
          'http://www.codes-et-lois.fr/code-de-procedure-penale/toc-partie-arretes-livre-v-des-procedures-d-execution-texte-integral',
          '2026-11-29',
        ),
      },
    ],
    prison: [
      {
        name: "Direction de l'administration pénitentiaire, Ministry of Justice",
        site: 'https://www.justice.gouv.fr',
        read: secondary('https://assoclip.fr/site/content/la-reinsertion-au-coeur-des-debats', '2026-11-30'),
      },
    ],
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
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'bulletin du casier judiciaire (n° 1 for courts, n° 2 for administrations, n° 3 for the person)',
      language: 'fr',
      read: official(
        'http://www.justice.gouv.fr/le-ministere-de-la-justice-10017/direction-des-affaires-criminelles-et-des-graces-10024/service-du-casier-judiciaire-national-10046.html',
        '2026-11-29',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'libération conditionnelle',
      language: 'fr',
      read: secondary(
        'https://infosociale.finistere.fr/etablissement/spip-service-penitentiaire-dinsertion-et-de-probation/',
        '2026-11-29',
      ),
    },
  ],
  peculiarities: [],
};
