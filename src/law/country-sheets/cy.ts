import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const CY: CountrySheet = {
  id: 'CY',
  offices: {
    'police-desk': [
      {
        name: 'EU and International Police Cooperation Directorate',
        site: 'https://police.gov.cy',
        read: official(
          'https://www.police.gov.cy/police/police.nsf/All/CAC7544048351557C2258448003F1E90?OpenDocument',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'EU and International Police Cooperation Directorate',
        site: 'https://police.gov.cy',
        read: official(
          'https://www.police.gov.cy/police/police.nsf/All/CAC7544048351557C2258448003F1E90?OpenDocument',
          '2026-11-23',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'EU and International Police Cooperation Directorate',
        site: 'https://police.gov.cy',
        read: official(
          'https://www.police.gov.cy/police/police.nsf/All/CAC7544048351557C2258448003F1E90?OpenDocument',
          '2026-11-23',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'EU and International Police Cooperation Directorate',
        site: 'https://police.gov.cy',
        read: official(
          'https://www.police.gov.cy/police/police.nsf/All/CAC7544048351557C2258448003F1E90?OpenDocument',
          '2026-11-23',
        ),
      },
    ],
    records: [{ name: 'Cyprus Police, criminal records office', site: 'https://police.gov.cy' }],
    vetting: 'not-known',
    probation: [{ name: 'Social Welfare Services' }],
    prison: 'not-known',
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Office of the Commissioner for Personal Data Protection',
        site: 'https://www.dataprotection.gov.cy',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/cydp.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [
    {
      gist: 'Cyprus uses SIS since 25 July 2023. It neither enters refusal-of-entry alerts nor acts on them yet.',
      read: secondary('https://eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vllaeqpci7zj', '2026-11-23'),
    },
    {
      gist: 'Cyprus is not in the area without controls at internal borders.',
      read: secondary(
        'https://www.kiprinform.com/en/cyprus_news/schengen-area-described-as-demanding-eu-mechanism-as-cyprus-seeks-full-accession',
        '2026-11-23',
      ),
    },
  ],
};
