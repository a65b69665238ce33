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
    records: [
      {
        name: 'Cyprus Police, Criminal Record Office',
        site: 'https://police.gov.cy',
        read: official(
          'http://www.police.gov.cy/police/police.nsf/All/EAFE8AF7BBD32C7BC2257A690022F18A?OpenDocument',
          '2026-11-29',
        ),
        note: 'That it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Cyprus Police, register of people convicted of sexual offences against children',
        site: 'https://police.gov.cy',
        read: secondary('https://eucpn.org/document/cypriot-policy-on-sexual-crime', '2026-11-30'),
        note: 'Those who offer services to children ask for a police certificate; Act 91(I)/2014.',
      },
    ],
    probation: [{ name: 'Social Welfare Services' }],
    prison: [
      {
        name: 'Prisons Department',
        read: official(
          'http://www.mjpo.gov.cy/mjpo/MJPO.nsf/All/4700A8B8507D236EC225863100355CDD?OpenDocument',
          '2026-11-30',
        ),
      },
    ],
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
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'πιστοποιητικό ποινικού μητρώου',
      language: 'el',
      read: secondary(
        'http://www.cylaw.org/nomoi/enop/ind/0_285/section-scbe3e750a-2bda-feb3-4f5c-7931dbc7fce1.html',
        '2026-11-30',
      ),
    },
  ],
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
    {
      gist: 'A Surveillance Authority at the Ministry of Justice follows people convicted of sexual offences against minors, where a court refers them.',
      read: official(
        'http://www.mjpo.gov.cy/mjpo/MJPO.nsf/All/4700A8B8507D236EC225863100355CDD?OpenDocument',
        '2026-11-30',
      ),
    },
  ],
};
