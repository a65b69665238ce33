import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const LI: CountrySheet = {
  id: 'LI',
  offices: {
    'police-desk': [
      {
        name: 'Landespolizei (National Police)',
        site: 'https://www.landespolizei.li',
        read: secondary(
          'https://9dok.net/document/zx54g9xo-jahresbericht-landespolizei-f%C3%BCrstentum-liechtenstein.html',
          '2026-11-29',
        ),
        note: 'Its annual report of 2016 covers SIRENE, INTERPOL and Europol; the single point of contact itself is not named there.',
      },
    ],
    'sirene-bureau': [
      {
        name: 'Landespolizei, SIRENE Bureau',
        site: 'https://www.landespolizei.li',
        read: secondary('https://www.vol.at/bereit-fur-schengen/2685352', '2026-11-29'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Landespolizei (National Police)',
        site: 'https://www.landespolizei.li',
        read: official(
          'https://www.gesetze.li/konso/html/1989048000?version=19&search_text=&search_loc=',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Landespolizei (National Police)',
        site: 'https://www.landespolizei.li',
        read: secondary(
          'https://9dok.net/document/zx54g9xo-jahresbericht-landespolizei-f%C3%BCrstentum-liechtenstein.html',
          '2026-11-29',
        ),
      },
    ],
    records: [
      {
        name: 'Landgericht (Princely Court), Strafregister',
        site: 'http://www.gerichte.li',
        read: official('https://www.gesetze.li/konso/html/1974046000?version=8&search_text=&search_loc=', '2026-11-30'),
        note: 'A single judge keeps the register; a State outside ECRIS asks through the 1959 Convention.',
      },
    ],
    vetting: 'not-known',
    probation: [
      { name: 'Bewährungshilfe Liechtenstein' },
      {
        name: 'Amt für Soziale Dienste (supervises the association that runs probation)',
        read: official('https://www.gesetze.li/konso/html/2000210000?version=4&search_text=&search_loc=', '2026-11-30'),
      },
    ],
    prison: [
      {
        name: 'Landespolizei, Landesgefängnis (national prison)',
        site: 'https://www.landespolizei.li',
        read: secondary(
          'https://9dok.net/document/zx54g9xo-jahresbericht-landespolizei-f%C3%BCrstentum-liechtenstein.html',
          '2026-11-29',
        ),
      },
    ],
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datenschutzstelle (DSS)',
        site: 'https://www.llv.li/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/lidss.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'Strafregisterbescheinigung (Strafregisterauszug)',
      language: 'de',
      read: official('http://www.gerichte.li/landgericht', '2026-11-30'),
    },
    {
      thing: 'probation',
      name: 'Bewährungshilfe',
      language: 'de',
      read: official('https://www.gesetze.li/konso/html/2000210000?version=4&search_text=&search_loc=', '2026-11-30'),
    },
  ],
  peculiarities: [
    {
      gist: 'No ECRIS: criminal records are asked for and notified under Art 22 of the 1959 Convention on mutual assistance.',
      read: secondary(
        'https://landesspiegel.li/2023/08/ecris-beitritt-fuer-liechtenstein-aktuell-kein-thema',
        '2026-11-29',
      ),
    },
    { gist: 'No arrest warrant: extradition under the Convention of 1957.' },
    { gist: 'Supervision cannot be moved: no instrument exists.' },
  ],
};
