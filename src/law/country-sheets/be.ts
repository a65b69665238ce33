import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const BE: CountrySheet = {
  id: 'BE',
  offices: {
    'police-desk': [
      {
        name: 'Federal Police, single desk for SPOC, Europol, SIRENE and Interpol',
        site: 'https://police.be',
        read: secondary(
          'https://docslib.org/doc/12345658/council-document-6261-add-1-rev-2-17-of-2018-01-16',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'Federal Police, single desk for SPOC, Europol, SIRENE and Interpol',
        site: 'https://police.be',
        read: secondary(
          'https://docslib.org/doc/12345658/council-document-6261-add-1-rev-2-17-of-2018-01-16',
          '2026-11-23',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Federal Police, single desk for SPOC, Europol, SIRENE and Interpol',
        site: 'https://police.be',
        read: secondary(
          'https://docslib.org/doc/12345658/council-document-6261-add-1-rev-2-17-of-2018-01-16',
          '2026-11-23',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Federal Police, single desk for SPOC, Europol, SIRENE and Interpol',
        site: 'https://police.be',
        read: secondary(
          'https://docslib.org/doc/12345658/council-document-6261-add-1-rev-2-17-of-2018-01-16',
          '2026-11-23',
        ),
      },
    ],
    records: [
      {
        name: 'Casier judiciaire central / Centraal Strafregister, Federal Public Service Justice',
        site: 'https://justice.belgium.be',
        read: secondary(
          'https://etaamb.openjustice.be/fr/circulaire-du-22-decembre-2017_n2017014359.html',
          '2026-11-29',
        ),
        note: 'Municipalities issue the extracts from it since 1 January 2018.',
      },
    ],
    vetting: [
      {
        name: 'Municipality where the person lives, from the central register',
        site: 'https://justice.belgium.be',
        read: secondary('https://www.orangeconnect.be/actualites/actualite/720858527752532645', '2026-11-29'),
        note: 'No extract of model 596.2 is issued while the person is in detention on remand.',
      },
    ],
    probation: [
      {
        name: 'Maisons de justice, Fédération Wallonie-Bruxelles',
        read: official(
          'https://news.belgium.be/fr/les-maisons-de-justice-une-competence-nouvelle-pour-la-federation-wallonie-bruxelles',
          '2026-11-30',
        ),
      },
      { name: 'Justitiehuizen, Flemish Community' },
    ],
    prison: [
      {
        name: 'Direction générale des Etablissements pénitentiaires, Federal Public Service Justice',
        site: 'https://justice.belgium.be',
        read: official('https://justice.belgium.be/fr/themes_et_dossiers/prisons/prisons_belges', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Ministère public / openbaar ministerie (prosecutor) where the person lives or wishes to live',
        read: secondary('https://github.com/legalize-dev/legalize-be/blob/main/be/2013009242.md', '2026-11-30'),
        note: 'Outside the usual case the Minister of Justice must agree first.',
      },
    ],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': [
      {
        name: 'Maisons de justice (support for victims)',
        read: secondary('https://questions-justice.be/spip.php?definition233', '2026-11-30'),
      },
      {
        name: 'Commission for financial assistance to victims of intentional acts of violence',
        read: official(
          'https://e-justice.europa.eu/492/CS/if_my_claim_is_to_be_sent_from_this_country_to_another_eu_country?action=printAll&clang=&useContId=84160',
          '2026-11-30',
        ),
        note: 'Helps with claims for compensation in another member State.',
      },
    ],
    'data-protection': [
      {
        name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
        site: 'https://www.dataprotectionauthority.be/',
        read: official('https://www.gegevensbeschermingsautoriteit.be/EDPB', '2026-11-29'),
        note: 'For police files ask first whether the supervisory body for police information is competent.',
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['nl', 'fr', 'de', 'en'],
      read: secondary('https://github.com/legalize-dev/legalize-be/blob/main/be/2013009242.md', '2026-11-30'),
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'extrait de casier judiciaire',
      language: 'fr',
      read: secondary('https://etaamb.openjustice.be/fr/circulaire-du-22-decembre-2017_n2017014359.html', '2026-11-29'),
    },
    {
      thing: 'record-extract',
      name: 'uittreksel uit het strafregister',
      language: 'nl',
      read: secondary(
        'https://adoc.pub/moniteur-belge-belgisch-staatsblad4dacf79b9395ddeab39104e2b88a38b753037.html',
        '2026-11-29',
      ),
    },
    {
      thing: 'vetting-certificate',
      name: 'extrait de casier judiciaire modèle 596.2',
      language: 'fr',
      read: secondary('https://www.orangeconnect.be/actualites/actualite/720858527752532645', '2026-11-29'),
    },
    {
      thing: 'probation',
      name: 'probation',
      language: 'fr',
      read: secondary('https://rachidmadrane.brussels/bilan-maisons-de-justice/', '2026-11-30'),
    },
    {
      thing: 'conditional-release',
      name: 'libération conditionnelle',
      language: 'fr',
      read: secondary('https://rachidmadrane.brussels/bilan-maisons-de-justice/', '2026-11-30'),
    },
  ],
  peculiarities: [],
};
