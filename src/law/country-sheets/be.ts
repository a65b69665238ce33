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
    records: [{ name: 'Central Criminal Register, Federal Public Service Justice' }],
    vetting: 'not-known',
    probation: [{ name: 'Houses of Justice of the Communities' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Public prosecutor' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
        site: 'https://www.dataprotectionauthority.be/',
        read: official('https://www.gegevensbeschermingsautoriteit.be/EDPB', '2026-11-29'),
        note: 'For police files ask first whether the supervisory body for police information is competent.',
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
