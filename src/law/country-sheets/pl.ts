import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const PL: CountrySheet = {
  id: 'PL',
  offices: {
    'police-desk': [
      {
        name: 'Bureau of International Police Cooperation, National Police Headquarters',
        site: 'https://policja.pl',
        read: official(
          'https://policja.pl/pol/aktualnosci/245394,Sukcesy-Biura-Miedzynarodowej-Wspolpracy-Policji-KGP.html',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'Bureau of International Police Cooperation, National Police Headquarters',
        site: 'https://policja.pl',
        read: official(
          'https://policja.pl/pol/aktualnosci/245394,Sukcesy-Biura-Miedzynarodowej-Wspolpracy-Policji-KGP.html',
          '2026-11-23',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Bureau of International Police Cooperation, National Police Headquarters',
        site: 'https://policja.pl',
        read: official(
          'https://policja.pl/pol/aktualnosci/245394,Sukcesy-Biura-Miedzynarodowej-Wspolpracy-Policji-KGP.html',
          '2026-11-23',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Bureau of International Police Cooperation, National Police Headquarters',
        site: 'https://policja.pl',
        read: official(
          'https://policja.pl/pol/aktualnosci/245394,Sukcesy-Biura-Miedzynarodowej-Wspolpracy-Policji-KGP.html',
          '2026-11-23',
        ),
      },
    ],
    records: [
      {
        name: 'Biuro Informacyjne Krajowego Rejestru Karnego, Ministry of Justice',
        site: 'https://www.gov.pl/sprawiedliwosc',
        read: secondary(
          'http://www.poradaprawna.pl/porada/13843/chcialem-sie-dowiedziec--gdzie-mozna-otrzymac-swiadectwo-o-nie-karalno',
          '2026-11-29',
        ),
      },
    ],
    vetting: [
      {
        name: 'Ministry of Justice, register of authors of sexual offences (limited access)',
        site: 'https://rps.ms.gov.pl',
        read: official(
          'http://mazowieckie.pl/pl/dla-klienta/organizacje-pozarzadowe/aktualnosci/35621,Informacja-o-Rejestrze-Sprawcow-Przestepstw-na-Tle-Seksualnym.html',
          '2026-11-30',
        ),
        note: 'The employer must ask first (Art 21 of the act of May 2016); the National Criminal Register opens the account.',
      },
    ],
    probation: [{ name: 'Court probation officers (kuratorzy)' }],
    prison: [
      {
        name: 'Służba Więzienna (Prison Service), Centralny Zarząd',
        site: 'https://bip.sw.gov.pl',
        read: official('https://www.bip.sw.gov.pl/Strony/Status.aspx', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'District court where the person lives',
        read: secondary('https://github.com/legalize-dev/legalize-pl/blob/main/pl/DU-2011-1430.md', '2026-11-25'),
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Regional court (sąd okręgowy) where the person lives',
        read: secondary('https://github.com/legalize-dev/legalize-pl/blob/main/pl/DU-2011-1430.md', '2026-11-30'),
        note: 'Otherwise that of Warsaw; outgoing cases: the regional court of the district of the judgment (Arts 611t to 611th).',
      },
    ],
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Urząd Ochrony Danych Osobowych (UODO)',
        site: 'https://uodo.gov.pl',
        note: 'A directory read on 2026-11-29 still named its predecessor, GIODO.',
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'informacja z Krajowego Rejestru Karnego, often called zaświadczenie o niekaralności',
      language: 'pl',
      read: secondary('https://adwokat-budzinski.pl/blog/wpis-do-krajowego-rejestru-karnego/', '2026-11-29'),
    },
    {
      thing: 'vetting-certificate',
      name: 'informacja z Rejestru Sprawców Przestępstw na Tle Seksualnym',
      language: 'pl',
      read: official(
        'http://mazowieckie.pl/pl/dla-klienta/organizacje-pozarzadowe/aktualnosci/35621,Informacja-o-Rejestrze-Sprawcow-Przestepstw-na-Tle-Seksualnym.html',
        '2026-11-30',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'warunkowe przedterminowe zwolnienie',
      language: 'pl',
      read: secondary(
        'https://9lib.org/article/%C5%9Brodki-probacyjne-wykonywane-przez-kurator%C3%B3w-s%C4%85dowych.dy44dd9y',
        '2026-11-29',
      ),
    },
  ],
  peculiarities: [],
};
