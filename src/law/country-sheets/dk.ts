import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const DK: CountrySheet = {
  id: 'DK',
  offices: {
    'police-desk': [
      {
        name: 'Danish National Police, communications centre (single point of contact)',
        site: 'https://politi.dk',
        read: official('https://www.interpol.int/Member-countries/Europe/Denmark', '2026-11-29'),
        note: 'Part of the National Centre of Investigation when the page was written.',
      },
    ],
    'sirene-bureau': [
      {
        name: 'Danish National Police, National Centre of Investigation',
        site: 'https://politi.dk',
        read: official('https://www.interpol.int/Member-countries/Europe/Denmark', '2026-11-29'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Danish National Police, National Investigation Centre',
        site: 'https://politi.dk',
        read: official('https://politi.dk/en/international-police-cooperation', '2026-11-29'),
      },
    ],
    'europol-unit': [
      {
        name: 'Danish National Police, National Investigation Centre',
        site: 'https://politi.dk',
        read: official('https://politi.dk/en/international-police-cooperation', '2026-11-29'),
        note: 'Denmark works with Europol by an agreement of its own.',
      },
    ],
    records: [
      {
        name: 'Kriminalregisteret, Politiets Administrative Center (police)',
        site: 'https://politi.dk',
        read: official(
          'https://politi.dk/service-og-tilladelser/straffeattest/bestil-privat-straffeattest',
          '2026-11-30',
        ),
        note: 'The page shows that it issues the certificates; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Danish police, criminal register (Kriminalregisteret)',
        site: 'https://politi.dk',
        read: official(
          'https://pav.medst.dk/ansaettelse/tjenestemaend/ansaettelsesbetingelser/borneattest/',
          '2026-11-30',
        ),
        note: 'The employer asks, with the written consent of the person; it covers sexual offences against children under 15.',
      },
    ],
    probation: [
      {
        name: 'Kriminalforsorgen i Frihed (KiF), Danish Prison and Probation Service',
        site: 'https://kriminalforsorgen.dk',
        read: official('http://www.kriminalforsorgen.dk/Uden-for-murene-5724.aspx', '2026-11-30'),
        note: 'Supervises conditional sentences, community service and conditional release.',
      },
    ],
    prison: [
      {
        name: 'Kriminalforsorgen (Prison and Probation Service)',
        site: 'https://kriminalforsorgen.dk',
        read: official('https://ft.dk/samling/20111/almdel/reu/spm/921/svar/903068/1153013/index.htm', '2026-11-29'),
      },
    ],
    'fd-2008-947-authority': [
      { name: 'Directorate of the Prison and Probation Service', site: 'https://kriminalforsorgen.dk' },
    ],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datatilsynet',
        site: 'https://www.datatilsynet.dk/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/dkdi.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'conditional-release',
      name: 'løsladelse på prøve (prøveløsladelse)',
      language: 'da',
      read: secondary(
        'http://docplayer.dk/47132060-Bekendtgoerelse-om-loesladelse-af-doemte-der-udstaar-faengselsstraf-loesladelsesbekendtgoerelsen.html',
        '2026-11-29',
      ),
    },
    {
      thing: 'record-extract',
      name: 'privat straffeattest; for authorities offentlig straffeattest',
      language: 'da',
      read: official('https://politi.dk/straffeattest/bestil-offentligt-straffeattest', '2026-11-30'),
    },
    {
      thing: 'vetting-certificate',
      name: 'børneattest',
      language: 'da',
      read: official(
        'https://pav.medst.dk/ansaettelse/tjenestemaend/ansaettelsesbetingelser/borneattest/',
        '2026-11-30',
      ),
    },
    {
      thing: 'probation',
      name: 'tilsyn af Kriminalforsorgen i Frihed (KiF)',
      language: 'da',
      read: official('http://www.kriminalforsorgen.dk/Uden-for-murene-5724.aspx', '2026-11-30'),
    },
  ],
  peculiarities: [
    {
      gist: 'Denmark stays outside acts on police and criminal justice adopted after the Treaty of Lisbon. Older acts bind it as they stood.',
    },
    {
      gist: 'Directive (EU) 2023/977 applies as international law, by a decision of the Folketing.',
      read: secondary('https://eu.dk/samling/20231/beslutningsforslag/b21/20231_b21_som_fremsat.htm', '2026-11-23'),
    },
    {
      gist: 'Europol works with Denmark by the agreement of 29 April 2017: no direct search in Europol data.',
      read: secondary('https://ft.dk/samling/20181/almdel/REU/bilag/26/1958869/index.htm', '2026-11-23'),
    },
    {
      gist: 'No protection order of Union law reaches Denmark, neither criminal nor civil.',
      read: secondary('https://www.ejn-crimjust.europa.eu/ejn/EJN_Library_StatusOfImpByCat/NL/85', '2026-11-23'),
    },
  ],
};
