import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const CZ: CountrySheet = {
  id: 'CZ',
  offices: {
    'police-desk': [
      {
        name: 'International Police Cooperation Directorate, Police Presidium',
        site: 'https://policie.cz',
        read: official('https://www.policie.cz/docDetail.aspx?docid=21563988&doctype=ART', '2026-11-23'),
      },
    ],
    'sirene-bureau': [
      {
        name: 'International Police Cooperation Directorate, Police Presidium',
        site: 'https://policie.cz',
        read: official('https://www.policie.cz/docDetail.aspx?docid=21563988&doctype=ART', '2026-11-23'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'International Police Cooperation Directorate, Police Presidium',
        site: 'https://policie.cz',
        read: official('https://www.policie.cz/docDetail.aspx?docid=21563988&doctype=ART', '2026-11-23'),
      },
    ],
    'europol-unit': [
      {
        name: 'International Police Cooperation Directorate, Police Presidium',
        site: 'https://policie.cz',
        read: official('https://www.policie.cz/docDetail.aspx?docid=21563988&doctype=ART', '2026-11-23'),
      },
    ],
    records: [
      {
        name: 'Ministry of Justice, criminal register (Rejstřík trestů)',
        site: 'https://msp.gov.cz',
        read: official('https://msp.gov.cz/web/msp/rejstrik-trestu/zakladni-informace/isrt', '2026-11-29'),
        note: 'The register was an office of its own before.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Probační a mediační služba (Probation and Mediation Service)',
        site: 'https://www.pmscr.cz',
        read: official('https://stredoceskykraj.cz/web/socialni-oblast/pams1', '2026-11-29'),
      },
    ],
    prison: [
      {
        name: 'Vězeňská služba České republiky (Prison Service of the Czech Republic)',
        site: 'https://www.vscr.cz',
        read: official('https://www.vscr.cz/o-nas/zakladni-informace/', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'District court (okresní soud) where the person stays',
        read: secondary('https://github.com/legalize-dev/legalize-cz/blob/main/cz/SB-2013-104.md', '2026-11-30'),
        note: 'Otherwise that of the last permanent residence, then the District Court for Prague 6 (Act 104/2013, § 325).',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Regional court (krajský soud) where the person stays',
        read: secondary('https://github.com/legalize-dev/legalize-cz/blob/main/cz/SB-2013-104.md', '2026-11-30'),
        note: 'Otherwise that of the last permanent residence, then the Regional Court in Prague (Act 104/2013, § 301).',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: "Courts and prosecutors' offices (issuing)",
        read: secondary(
          'https://docsbay.net/delegations-will-find-attached-information-about-the-state-of-play-concerning-the-implementation',
          '2026-11-30',
        ),
        note: 'From a paper of the Council of July 2015; who receives was not read.',
      },
    ],
    'epo-authority': [
      {
        name: 'District court (okresní soud) where the protected person stays or lives',
        read: secondary('https://github.com/legalize-dev/legalize-cz/blob/main/cz/SB-2013-104.md', '2026-11-30'),
        note: 'Recognition, Act 104/2013, § 344.',
      },
    ],
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Úřad pro ochranu osobních údajů',
        site: 'https://www.uoou.cz/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/czcuooz.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'výpis z Rejstříku trestů',
      language: 'cs',
      read: secondary('https://akhalahija.cz/pravni-slovnik/rejstrik-trestu/', '2026-11-29'),
    },
    {
      thing: 'conditional-release',
      name: 'podmíněné propuštění',
      language: 'cs',
      read: official('https://stredoceskykraj.cz/web/socialni-oblast/pams1', '2026-11-29'),
    },
    {
      thing: 'probation',
      name: 'probace; supervision is dohled',
      language: 'cs',
      read: secondary('http://wiki.iurium.cz/w/Proba%C4%8Dn%C3%AD_a_media%C4%8Dn%C3%AD_slu%C5%BEba', '2026-11-29'),
    },
  ],
  peculiarities: [],
};
