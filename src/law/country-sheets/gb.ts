import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const GB: CountrySheet = {
  id: 'GB',
  offices: {
    'police-desk': [
      {
        name: 'UK International Crime Bureau, National Crime Agency',
        site: 'https://nationalcrimeagency.gov.uk',
        read: secondary('https://lexaris.de/book/version/documentflat/head/1481458', '2026-11-23'),
      },
    ],
    'sirene-bureau': { notBoundBy: '2018-1862' },
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [
      {
        name: 'ACRO Criminal Records Office',
        site: 'https://acro.police.uk',
        read: official('https://www.acro.police.uk/International-services-%281%29/ISpublic', '2026-11-23'),
      },
    ],
    vetting: [
      {
        name: 'Disclosure and Barring Service (England and Wales)',
        site: 'https://www.gov.uk',
        read: official(
          'https://www.gov.uk/government/publications/dbs-guidance-leaflets/working-with-children-in-the-charity-sector-and-overseas-aid-organisations',
          '2026-11-30',
        ),
      },
      {
        name: 'Disclosure Scotland',
        read: official(
          'https://www.gov.uk/government/publications/dbs-guidance-leaflets/working-with-children-in-the-charity-sector-and-overseas-aid-organisations',
          '2026-11-30',
        ),
      },
      {
        name: 'AccessNI (Northern Ireland)',
        read: official(
          'https://www.gov.uk/government/publications/dbs-guidance-leaflets/working-with-children-in-the-charity-sector-and-overseas-aid-organisations',
          '2026-11-30',
        ),
      },
    ],
    probation: [
      {
        name: 'HM Prison and Probation Service (England and Wales)',
        site: 'https://www.gov.uk',
        read: official(
          'https://www.gov.uk/government/organisations/her-majestys-prison-and-probation-service/about',
          '2026-11-30',
        ),
      },
      { name: 'Justice Social Work (Scotland)' },
      {
        name: 'Probation Board for Northern Ireland (PBNI)',
        site: 'https://www.pbni.org.uk',
        read: official('https://www.pbni.org.uk/custody', '2026-11-30'),
      },
    ],
    prison: [
      {
        name: 'HM Prison and Probation Service (England and Wales)',
        site: 'https://www.gov.uk',
        read: official(
          'https://www.gov.uk/government/organisations/her-majestys-prison-and-probation-service/about',
          '2026-11-30',
        ),
      },
      { name: 'Scottish Prison Service' },
      { name: 'Northern Ireland Prison Service', read: official('https://www.pbni.org.uk/custody', '2026-11-30') },
    ],
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: "Information Commissioner's Office",
        site: 'https://ico.org.uk/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/gbico.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'vetting-certificate',
      name: 'DBS check (England and Wales)',
      language: 'en',
      read: official(
        'https://www.gov.uk/government/publications/dbs-guidance-leaflets/working-with-children-in-the-charity-sector-and-overseas-aid-organisations',
        '2026-11-30',
      ),
    },
  ],
  peculiarities: [
    {
      gist: 'No SIS since the end of 2020: INTERPOL notices, SIENA and liaison officers instead.',
      read: secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    },
    {
      gist: 'Supervision cannot be moved: the framework decision was never applied, and the 1964 Convention was not joined.',
      read: secondary(
        'https://api.parliament.uk/query/resource?uri=https%3A%2F%2Fid.parliament.uk%2FgrtAfEc1',
        '2026-11-23',
      ),
    },
    {
      gist: 'The Trade and Cooperation Agreement works with member States only, not with Iceland, Liechtenstein, Norway or Switzerland.',
    },
    {
      gist: 'Three services of probation, three prison services and three legal systems: England and Wales, Scotland, Northern Ireland.',
    },
  ],
};
