import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const NO: CountrySheet = {
  id: 'NO',
  offices: {
    'police-desk': [
      {
        name: 'Kripos, National Criminal Investigation Service',
        read: official('https://www.regjeringen.no/no/dokumenter/stmeld-nr-18-1999-2000-/id192683/?ch=3', '2026-11-30'),
        note: 'The paper of 2000 sends requests to police abroad through Kripos as a rule.',
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'Kripos (National Criminal Investigation Service)',
        site: 'https://politiet.no',
        read: official('https://www.interpol.int/Who-we-are/Member-countries/Europe/NORWAY', '2026-11-29'),
      },
    ],
    'europol-unit': 'not-known',
    records: 'not-known',
    vetting: [
      {
        name: 'Politiets enhet for vandelskontroll og politiattester (police unit for certificates)',
        site: 'https://www.politiet.no',
        read: official(
          'https://bufdir.no/aktuelt/temaside_koronavirus/profesjonelle/informasjonsskriv/informasjon_til_arbeidsgiver_bufetat_og_arbeidstaker/',
          '2026-11-30',
        ),
        note: 'The worker applies, with a confirmation of the purpose by the employer.',
      },
    ],
    probation: [
      {
        name: 'Kriminalomsorgen (Correctional Service), friomsorgen',
        site: 'https://www.kriminalomsorgen.no',
        read: official(
          'https://www.sivilombudet.no/uttalelser/proveloslatelse-dom-pa-tvunget-helsevern-overforing-anstalt-kriminalomsorgen-kriminalomsorgens-oppfolging-proveloslatte/',
          '2026-11-29',
        ),
      },
    ],
    prison: [
      {
        name: 'Kriminalomsorgen (Correctional Service)',
        site: 'https://www.kriminalomsorgen.no',
        read: official(
          'https://www.sivilombudet.no/uttalelser/proveloslatelse-dom-pa-tvunget-helsevern-overforing-anstalt-kriminalomsorgen-kriminalomsorgens-oppfolging-proveloslatte/',
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
        name: 'Datatilsynet',
        site: 'https://www.datatilsynet.no/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/nods.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'probation',
      name: 'friomsorg',
      language: 'nb',
      read: official(
        'https://www.sivilombudet.no/uttalelser/proveloslatelse-dom-pa-tvunget-helsevern-overforing-anstalt-kriminalomsorgen-kriminalomsorgens-oppfolging-proveloslatte/',
        '2026-11-29',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'prøveløslatelse',
      language: 'nb',
      read: official(
        'https://www.sivilombudet.no/uttalelser/proveloslatelse-dom-pa-tvunget-helsevern-overforing-anstalt-kriminalomsorgen-kriminalomsorgens-oppfolging-proveloslatte/',
        '2026-11-29',
      ),
    },
    {
      thing: 'record-extract',
      name: 'politiattest',
      language: 'nb',
      read: official(
        'https://bufdir.no/aktuelt/temaside_koronavirus/profesjonelle/informasjonsskriv/informasjon_til_arbeidsgiver_bufetat_og_arbeidstaker/',
        '2026-11-30',
      ),
    },
    {
      thing: 'vetting-certificate',
      name: 'barneomsorgsattest',
      language: 'nb',
      read: secondary('https://www.politiforum.no/artikler/politiattest/385163', '2026-11-30'),
    },
  ],
  peculiarities: [
    { gist: 'No ECRIS: ask for criminal records under Arts 13 and 22 of the 1959 Convention on mutual assistance.' },
    {
      gist: 'Supervision moves only between the Nordic States, under their laws of 1963.',
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1963-193',
        '2026-11-23',
      ),
    },
    {
      gist: 'Arrest: the surrender agreement with the Union, since 1 November 2019; between Nordic States the Nordic arrest warrant.',
      read: secondary('https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664', '2026-11-23'),
    },
  ],
};
