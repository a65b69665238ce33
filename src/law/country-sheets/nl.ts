import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const NL: CountrySheet = {
  id: 'NL',
  offices: {
    'police-desk': [
      {
        name: 'LIRC, National International Legal Assistance Centre of the Police',
        site: 'https://politie.nl',
        read: secondary(
          'http://www.tubantia.nl/binnenland/nederland-staat-bekend-als-mister-njet~aa799069/',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'NCB The Hague, Central Intelligence Division of the National Police',
        read: official('https://www.interpol.int/Who-we-are/Member-countries/Europe/NETHERLANDS', '2026-11-30'),
      },
    ],
    'europol-unit': 'not-known',
    records: [
      {
        name: 'Justid (Judicial Information Service)',
        site: 'https://justid.nl',
        read: secondary('https://wetten.lawreader.nl/bwb/BWBR0016544', '2026-11-23'),
      },
    ],
    vetting: [
      {
        name: 'Justis, screening authority of the Ministry of Justice and Security',
        site: 'https://justis.nl',
        read: official('https://justis.nl/producten/verklaring-omtrent-het-gedrag-vog/kinderopvang', '2026-11-30'),
        note: 'People who work in childcare are screened continuously.',
      },
    ],
    probation: [{ name: 'Reclassering Nederland and two partner bodies', site: 'https://reclassering.nl' }],
    prison: [
      {
        name: 'Dienst Justitiële Inrichtingen (DJI)',
        site: 'https://www.dji.nl',
        read: official(
          'https://www.dji.nl/over-dji/organisatie-dji/divisie-individuele-zaken/processen-en-organisatie',
          '2026-11-30',
        ),
      },
    ],
    'fd-2008-947-authority': [{ name: 'Public Prosecution Service (central desk)' }],
    'fd-2008-909-authority': [
      {
        name: 'Afdeling Internationale Overdracht Strafvonnissen (IOS) of the prison service DJI',
        site: 'https://www.dji.nl',
        read: official('https://www.dji.nl/justitiabelen/onderwerpen/strafoverdracht-wots-en-wets', '2026-11-30'),
        note: 'Handles requests under the Dutch act (Wets); who decides in law was not read.',
      },
    ],
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Autoriteit Persoonsgegevens',
        site: 'https://autoriteitpersoonsgegevens.nl',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/nlap.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'vetting-certificate',
      name: 'verklaring omtrent het gedrag (VOG)',
      language: 'nl',
      read: official('https://justis.nl/producten/verklaring-omtrent-het-gedrag-vog/kinderopvang', '2026-11-30'),
    },
    {
      thing: 'conditional-release',
      name: 'voorwaardelijke invrijheidstelling',
      language: 'nl',
      read: secondary('http://www.commissievantoezicht.nl/dossiers/verlof/FZ/tbs-en-verlof', '2026-11-29'),
    },
  ],
  peculiarities: [],
};
