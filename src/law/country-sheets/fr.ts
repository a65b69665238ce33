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
    'sirene-bureau': [
      {
        name: 'SCCOPOL, international relations division of the judicial police',
        read: official(
          'https://www.gendarmerie.interieur.gouv.fr/gendinfo/sur-le-terrain/immersion/2022/la-sccopol-porte-d-entree-de-la-cooperation-operationnelle-policiere-internationale',
          '2026-11-30',
        ),
        note: 'One way in to INTERPOL, Europol and the SIS. The page is of 2022.',
      },
    ],
    'interpol-bureau': [
      {
        name: 'SCCOPOL, international relations division of the judicial police',
        read: official(
          'https://www.gendarmerie.interieur.gouv.fr/gendinfo/sur-le-terrain/immersion/2022/la-sccopol-porte-d-entree-de-la-cooperation-operationnelle-policiere-internationale',
          '2026-11-30',
        ),
        note: 'One way in to INTERPOL, Europol and the SIS. The page is of 2022.',
      },
    ],
    'europol-unit': [
      {
        name: 'SCCOPOL, international relations division of the judicial police',
        read: official(
          'https://www.gendarmerie.interieur.gouv.fr/gendinfo/sur-le-terrain/immersion/2022/la-sccopol-porte-d-entree-de-la-cooperation-operationnelle-policiere-internationale',
          '2026-11-30',
        ),
        note: 'One way in to INTERPOL, Europol and the SIS. The page is of 2022.',
      },
    ],
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
    'fd-2008-947-authority': [
      {
        name: "Juge de l'application des peines (judge for the enforcement of sentences)",
        read: official(
          'https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000031049614&cidTexte=LEGITEXT000006071154&dateTexte=20190522',
          '2026-11-30',
        ),
        note: 'It decides on recognition. The code as it stood in May 2019.',
      },
      {
        name: 'Ministère public (prosecutor) at the court that gave the judgment',
        read: secondary('http://www.weka.fr/base-juridique/code_CPRPEN_LEGISCTA000031049408.html', '2026-11-30'),
        note: 'It sends French judgments.',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Procureur de la République where the person last lived or is detained',
        read: official(
          'https://circulaires.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006071154/LEGISCTA000027808591/2022-01-22/?anchor=LEGIARTI000027808601',
          '2026-11-30',
        ),
        note: 'Otherwise the prosecutor in Paris. The code as it stood in January 2022.',
      },
      {
        name: 'Ministère public (prosecutor) at the court that gave the judgment',
        read: official(
          'https://circulaire.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006071154/LEGISCTA000027808311/2021-09-17/',
          '2026-11-30',
        ),
        note: 'It sends French judgments. The code as it stood in September 2021.',
      },
    ],
    'fd-2009-829-authority': 'not-known',
    'epo-authority': [
      {
        name: 'Procureur de la République where the victim will stay or live',
        read: official(
          'https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000031050132&cidTexte=LEGITEXT000006071154&dateTexte=20190521',
          '2026-11-30',
        ),
        note: 'Otherwise the prosecutor in Paris; the juge des libertés et de la détention decides. The code as of May 2019.',
      },
      {
        name: 'Procureur de la République for the place where the prohibition was ordered',
        read: official(
          'https://circulaire.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006071154/LEGISCTA000031050058/2022-07-02/?anchor=LEGIARTI000031050270',
          '2026-11-30',
        ),
        note: 'It issues the order. The code as it stood in July 2022.',
      },
    ],
    'victim-contact': [
      {
        name: "Bureau d'aide aux victimes at each tribunal judiciaire",
        read: official(
          'http://www.gouvernement.fr/actualite/les-dispositifs-daide-aux-victimes-du-ministere-de-la-justice',
          '2026-11-30',
        ),
        note: 'Associations recognised by the Ministry of Justice work there. The page is of 2024.',
      },
    ],
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
  peculiarities: [
    {
      gist: 'Ordonnance 2025-1091 of 19 November 2025 writes the Code of Criminal Procedure anew, with other article numbers. Check which text applies on the day of the case.',
      read: secondary(
        'https://juriblio.fr/ordonnances/ordonnance-no-2025-1091-du-19-novembre-2025/186868048/annexe/titre-preliminaire/6e-partie/livre-ier/titre-v/chapitre-2/section-3/sous-section-2/paragraphe-1er',
        '2026-11-30',
      ),
    },
  ],
};
