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
  peculiarities: [],
};
