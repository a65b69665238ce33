import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const MT: CountrySheet = {
  id: 'MT',
  offices: {
    'police-desk': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
        note: 'The page names it for all three channels; the single point of contact itself is not named there.',
      },
    ],
    'sirene-bureau': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
      },
    ],
    records: [
      {
        name: 'Malta Police Force, Criminal Records Office',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/services/Pages/Kondotti-Online-Submission-Guidelines.aspx',
          '2026-11-30',
        ),
        note: 'The page shows that it issues the certificates; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Department of Probation and Parole',
        site: 'https://homeaffairs.gov.mt',
        read: official('https://homeaffairs.gov.mt/public-bodies/probation-and-parole-services/', '2026-11-29'),
      },
    ],
    prison: [
      {
        name: 'Correctional Services Agency (L-Aġenzija għas-Servizzi Korrettivi)',
        site: 'https://homeaffairs.gov.mt',
        read: official('https://sigurta.gov.mt/public-body/l-agenzija-ghas-servizzi-korrettivi/', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': [
      {
        name: 'Victim Support Agency',
        read: secondary('https://maltadaily.mt/9000-persons-received-help-from-victim-support-agency', '2026-11-30'),
      },
    ],
    'data-protection': [
      {
        name: 'Office of the Information and Data Protection Commissioner',
        site: 'https://idpc.org.mt',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/mtidpc.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'probation',
      name: 'probation; the department is called Dipartiment tal-Probation u l-Parole',
      language: 'mt',
      read: official('https://sigurta.gov.mt/public-body-type/departments-mt/', '2026-11-29'),
    },
    {
      thing: 'record-extract',
      name: 'ċertifikat tal-kondotta (conduct certificate)',
      language: 'mt',
      read: official(
        'https://www.servizz.gov.mt/mt/Pages/Pulizija_-_ustizzja-u-Difi_a/Li_i-u-Ordni/Pulizija/WEB044/default.aspx',
        '2026-11-30',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'parole',
      language: 'en',
      read: secondary('http://commonlii.austlii.edu.au/mt/legis/laws/rja516c368', '2026-11-30'),
    },
  ],
  peculiarities: [
    {
      gist: 'A court register of people convicted of sexual offences or serious violence exists, under Act XXIII of 2011.',
      read: secondary('http://commonlii.austlii.edu.au/mt/legis/laws/poma518c516', '2026-11-30'),
    },
  ],
};
