import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const LU: CountrySheet = {
  id: 'LU',
  offices: {
    'police-desk': [
      {
        name: 'Grand-Ducal Police, International relations department',
        site: 'https://police.public.lu',
        read: official(
          'https://police.public.lu/en/votre-police/a-propos-de-la-police/direction-relations-internationales.html',
          '2026-11-29',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'Grand-Ducal Police, International relations department',
        site: 'https://police.public.lu',
        read: official(
          'https://police.public.lu/en/votre-police/a-propos-de-la-police/direction-relations-internationales.html',
          '2026-11-29',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Grand-Ducal Police, International relations department',
        site: 'https://police.public.lu',
        read: official(
          'https://police.public.lu/en/votre-police/a-propos-de-la-police/direction-relations-internationales.html',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Europol National Unit, judicial police service',
        site: 'https://police.public.lu',
        read: secondary(
          'https://luxtoday.lu/fr/actualites-du-monde/le-luxembourg-et-europol-comment-le-grand-duch-renforce-la-coopration-policire-internationale',
          '2026-11-29',
        ),
        note: 'The International relations department of the police coordinates.',
      },
    ],
    records: [
      {
        name: "Parquet général (General Prosecutor's Office), criminal records service",
        site: 'https://guichet.public.lu',
        read: official('https://guichet.public.lu/entreprises/en/organismes/parquet-general/index.html', '2026-11-30'),
        note: 'The page of 2017 shows that it manages the extracts; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: "Parquet général (General Prosecutor's Office), criminal records service",
        site: 'https://justice.public.lu',
        read: secondary(
          'https://lequotidien.lu/politique-societe/nouveau-casier-judiciaire-au-luxembourg-tout-ce-qui-change',
          '2026-11-30',
        ),
        note: 'It issues an extract of its own for the protection of minors.',
      },
    ],
    probation: [
      {
        name: "Service de probation of the Service central d'assistance sociale (SCAS)",
        site: 'https://justice.public.lu',
        read: official(
          'https://justice.public.lu/fr/aides-informations/assistance-sociale/scas-service-probation.html',
          '2026-11-30',
        ),
      },
    ],
    prison: [
      {
        name: 'Administration pénitentiaire',
        site: 'https://ap.public.lu',
        read: official('https://ap.public.lu/a-propos', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'General Prosecutor',
        site: 'https://justice.public.lu',
        read: secondary('https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/G.3/314/-1', '2026-11-29'),
      },
    ],
    'fd-2008-909-authority': [
      {
        name: "Procureur général d'Etat (General Prosecutor)",
        read: official(
          'http://data.legilux.public.lu/file/eli-etat-leg-loi-2011-02-28-n1-jo-fr-html.html',
          '2026-11-30',
        ),
        note: 'Central authority in both directions.',
      },
    ],
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Commission nationale pour la protection des données (CNPD)',
        site: 'https://cnpd.public.lu',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/lucnpd.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['fr', 'de', 'en'],
      read: secondary('https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/G.3/314/-1', '2026-11-29'),
      note: 'As the European Judicial Network had it in May 2022.',
    },
    '2008-909': {
      accepted: ['fr', 'de', 'en'],
      read: secondary(
        'https://github.com/legalize-dev/legalize-lu/blob/main/lu/leg-loi-2011-02-28-n1.md',
        '2026-11-30',
      ),
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'extrait de casier judiciaire',
      language: 'fr',
      read: official('http://justice.public.lu/fr/affaires-penales/casier-judiciaire/index.html', '2026-11-30'),
    },
    {
      thing: 'vetting-certificate',
      name: 'bulletin n° 5',
      language: 'fr',
      read: official(
        'https://guichet.public.lu/fr/support/leichte-sprache/extrait-casier-judiciaire.html',
        '2026-11-29',
      ),
    },
  ],
  peculiarities: [],
};
