import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const LT: CountrySheet = {
  id: 'LT',
  offices: {
    'police-desk': [
      {
        name: 'Lithuanian Criminal Police Bureau, International Liaison Office',
        site: 'https://lkpb.policija.lrv.lt',
        read: official(
          'http://lkpb.policija.lrv.lt/en/international-cooperation/interpol-europol-sirene/europol',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'Lithuanian Criminal Police Bureau',
        read: official(
          'https://policija.lrv.lt/lt/veiklos-sritys/nusikalstamu-veiklu-atskleidimas-ir-tyrimas/lietuvos-kriminalines-policijos-biuras/',
          '2026-11-30',
        ),
        note: 'It coordinates cooperation through INTERPOL, Europol and SIRENE.',
      },
    ],
    'interpol-bureau': [
      {
        name: 'Lithuanian Criminal Police Bureau',
        read: official(
          'https://policija.lrv.lt/lt/veiklos-sritys/nusikalstamu-veiklu-atskleidimas-ir-tyrimas/lietuvos-kriminalines-policijos-biuras/',
          '2026-11-30',
        ),
        note: 'It coordinates cooperation through INTERPOL, Europol and SIRENE.',
      },
    ],
    'europol-unit': [
      {
        name: 'Lithuanian Criminal Police Bureau, International Liaison Office',
        site: 'https://lkpb.policija.lrv.lt',
        read: official(
          'http://lkpb.policija.lrv.lt/en/international-cooperation/interpol-europol-sirene/europol',
          '2026-11-23',
        ),
      },
    ],
    records: [
      {
        name: 'Information Technology and Communications Department under the Ministry of the Interior',
        site: 'https://ird.lrv.lt',
        read: official('https://ird.lrv.lt/en/frequently-asked-questions/', '2026-11-29'),
        note: 'Keeps the register of suspects, accused and convicts; its rules name Framework Decision 2009/315.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Lietuvos probacijos tarnyba (Lithuanian Probation Service)',
        read: secondary(
          'https://traku-zeme.lt/lietuvos-probacijos-tarnyba-kovo-men-vykdys-sustiprintas-prevencines-priemones-skirtas-probacijos-priziurimu-asmenu-kontrolei/',
          '2026-11-30',
        ),
      },
    ],
    prison: [
      {
        name: 'Lietuvos kalėjimų tarnyba (Lithuanian Prison Service)',
        read: official('https://e-tar.lt/rs/legalact/7096cdd0232811efbdaea558de59136c', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Apylinkės teismas (district court) where the person lives',
        read: secondary(
          'https://github.com/legalize-dev/legalize-lt/blob/main/lt/10fb2930715211e484b9c12b550436a3.md',
          '2026-11-30',
        ),
        note: 'Without a residence in Lithuania: the Vilnius City District Court. The edition of 2019 was read: look for later changes.',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Apylinkės teismas (district court) where the person lives or serves the sentence',
        read: secondary(
          'https://github.com/legalize-dev/legalize-lt/blob/main/lt/10fb2930715211e484b9c12b550436a3.md',
          '2026-11-30',
        ),
        note: 'The edition of 2019 sends requests through the Ministry of Justice; a bill of 2020 names the prison authorities.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'Prokuroras (prosecutor)',
        read: secondary(
          'https://github.com/legalize-dev/legalize-lt/blob/main/lt/10fb2930715211e484b9c12b550436a3.md',
          '2026-11-30',
        ),
        note: 'Outgoing: the prosecutor before trial, the court during it. The edition of 2019 was read: look for later changes.',
      },
    ],
    'epo-authority': [
      {
        name: 'Apylinkės teismas (district court) where the person lives or stays',
        read: secondary(
          'https://github.com/legalize-dev/legalize-lt/blob/main/lt/10fb2930715211e484b9c12b550436a3.md',
          '2026-11-30',
        ),
        note: 'During an investigation: the pre-trial judge. The edition of 2019 was read: look for later changes.',
      },
    ],
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Valstybinė duomenų apsaugos inspekcija',
        site: 'https://www.ada.lt/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/ltada.json',
          '2026-11-29',
        ),
        note: 'The directory gave an older web address: look for the present one.',
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['lt'],
      read: secondary(
        'https://github.com/legalize-dev/legalize-lt/blob/main/lt/10fb2930715211e484b9c12b550436a3.md',
        '2026-11-30',
      ),
      note: 'The edition of 2019 was read.',
    },
    '2008-909': {
      accepted: ['lt'],
      read: secondary(
        'https://github.com/legalize-dev/legalize-lt/blob/main/lt/10fb2930715211e484b9c12b550436a3.md',
        '2026-11-30',
      ),
      note: 'The edition of 2019 was read.',
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'Įtariamųjų, kaltinamųjų ir nuteistųjų registro pažyma',
      language: 'lt',
      read: official(
        'https://ird.lt/lt/paslaugos/tvarkomu-valdomu-registru-ir-informaciniu-sistemu-paslaugos/itariamuju-kaltinamuju-ir-nuteistuju-registro-iknr-paslaugos-teistumo-neteistumo-pazymos/registro-pazymos-ar-israso-uzsakymas-gyventojams?disabilities_action=disable',
        '2026-11-29',
      ),
    },
    {
      thing: 'probation',
      name: 'probacija',
      language: 'lt',
      read: secondary('http://pasidomek.lt/lt/ii-lygtinis-paleidimas-ir-probacija', '2026-11-30'),
    },
    {
      thing: 'conditional-release',
      name: 'lygtinis paleidimas',
      language: 'lt',
      read: secondary('http://pasidomek.lt/lt/ii-lygtinis-paleidimas-ir-probacija', '2026-11-30'),
    },
  ],
  peculiarities: [],
};
