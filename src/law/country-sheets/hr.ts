import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const HR: CountrySheet = {
  id: 'HR',
  offices: {
    'police-desk': [
      { name: 'Service for International Police Cooperation, General Police Directorate', site: 'https://mup.gov.hr' },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'International Police Cooperation, General Police Directorate, Ministry of the Interior',
        site: 'https://mup.gov.hr',
        read: official('https://www.interpol.int/en/Member-countries/Europe/Croatia', '2026-11-29'),
      },
    ],
    'europol-unit': 'not-known',
    records: [
      {
        name: 'Ministry responsible for justice, criminal record (kaznena evidencija)',
        site: 'https://mpu.gov.hr',
        read: secondary(
          'https://docplayer.rs/amp/144567577-Republika-hrvatska-ministarstvo-pravosuđa-korisničke-upute-e-građani-aplikacije-za-elektronsko-izdavanje-posebnog-uvjerenja-iz-kaznene-evidencije-zagr.html',
          '2026-11-29',
        ),
      },
    ],
    vetting: [
      {
        name: 'Ministry responsible for justice, criminal record (posebno uvjerenje)',
        site: 'https://mpu.gov.hr',
        read: secondary(
          'https://docplayer.rs/amp/144567577-Republika-hrvatska-ministarstvo-pravosuđa-korisničke-upute-e-građani-aplikacije-za-elektronsko-izdavanje-posebnog-uvjerenja-iz-kaznene-evidencije-zagr.html',
          '2026-11-29',
        ),
      },
    ],
    probation: [
      {
        name: 'Prison System and Probation Directorate, Probation Sector',
        site: 'https://mpu.gov.hr',
        read: official('https://mpu.gov.hr/print.aspx?id=27316&url=print', '2026-11-23'),
      },
    ],
    prison: [
      {
        name: 'Prison System and Probation Directorate',
        site: 'https://mpu.gov.hr',
        read: official('https://mpu.gov.hr/print.aspx?id=27316&url=print', '2026-11-23'),
      },
    ],
    'fd-2008-947-authority': [{ name: 'County courts' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Agencija za zaštitu osobnih podataka',
        site: 'https://azop.hr/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/hrazop.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'uvjerenje iz kaznene evidencije',
      language: 'hr',
      read: secondary(
        'https://docplayer.rs/amp/144567577-Republika-hrvatska-ministarstvo-pravosuđa-korisničke-upute-e-građani-aplikacije-za-elektronsko-izdavanje-posebnog-uvjerenja-iz-kaznene-evidencije-zagr.html',
        '2026-11-29',
      ),
    },
    {
      thing: 'probation',
      name: 'probacija',
      language: 'hr',
      read: official('https://mpu.gov.hr/print.aspx?id=27316&url=print', '2026-11-23'),
    },
    {
      thing: 'vetting-certificate',
      name: 'posebno uvjerenje',
      language: 'hr',
      read: official('https://mpudt.gov.hr/UserDocsImages/21476', '2026-11-29'),
    },
    {
      thing: 'conditional-release',
      name: 'uvjetni otpust',
      language: 'hr',
      read: official('https://mpu.gov.hr/print.aspx?id=14672&url=print', '2026-11-30'),
    },
  ],
  peculiarities: [
    {
      gist: 'Controls at internal land and sea borders ended on 1 January 2023, at air borders on 26 March 2023.',
      read: secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23'),
    },
  ],
};
