import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const RO: CountrySheet = {
  id: 'RO',
  offices: {
    'police-desk': [
      {
        name: 'Centre for International Police Cooperation (CCPI), General Inspectorate of Police',
        site: 'https://www.politiaromana.ro',
        read: official(
          'https://www.politiaromana.ro/en/politia-romana/unitati-centrale/centrul-de-cooperare-politieneasca-internationala/interpol',
          '2026-11-29',
        ),
        note: 'The page shows the INTERPOL bureau inside it; that it is the single point of contact is from memory.',
      },
    ],
    'sirene-bureau': [
      {
        name: 'SIRENE Bureau, International Police Cooperation Centre (CCPI)',
        read: secondary(
          'https://www.desteptarea.ro/cetatean-german-acuzat-de-trafic-de-droguri-retinut-la-moinesti/',
          '2026-11-30',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Centre for International Police Cooperation (CCPI), General Inspectorate of Police',
        site: 'https://www.politiaromana.ro',
        read: official(
          'https://www.politiaromana.ro/en/politia-romana/unitati-centrale/centrul-de-cooperare-politieneasca-internationala/interpol',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Europol National Unit, International Police Cooperation Centre (CCPI)',
        read: secondary('https://ro.scribd.com/document/463797203/C-P-I-2018-NOTE-CURS-docx', '2026-11-30'),
      },
    ],
    records: [
      {
        name: 'Romanian Police, criminal-record services (cazier judiciar)',
        site: 'https://politiaromana.ro',
        read: official('https://b.politiaromana.ro/ro/utile/cazier-judiciar', '2026-11-30'),
        note: 'The page shows that police stations issue the certificates; the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Romanian Police, any unit with a criminal-record counter',
        site: 'https://politiaromana.ro',
        read: official(
          'https://b.politiaromana.ro/ro/utile/cazier-judiciar/obtinerea-certificatului-de-cazier-judiciar-de-catre-persoana-fizica/certificat-de-integritate-comportamentala',
          '2026-11-30',
        ),
        note: 'The person applies for the certificate of Act 118/2019, from the register of sexual offences.',
      },
    ],
    probation: [
      {
        name: 'Direcţia Naţională de Probaţiune (National Probation Directorate), with 42 probation services',
        site: 'https://www.just.ro',
        read: official('http://www.just.ro/en/directia-nationala-de-probatiune/', '2026-11-29'),
      },
    ],
    prison: [
      {
        name: 'Administrația Națională a Penitenciarelor (National Administration of Penitentiaries)',
        read: secondary(
          'http://monitoruljuridic.ro/act/instruc-iuni-din-18-mai-2022-privind-eviden-a-nominal-i-statistic-a-persoanelor-private-de-libertate-determinat-de-primire-punerea-n-executare-a-pedepselor-i-m-surilor-privative-de-255745.html',
          '2026-11-30',
        ),
      },
    ],
    'fd-2008-947-authority': [{ name: 'Ministry of Justice', site: 'https://just.ro' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
        site: 'https://www.dataprotection.ro/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/roanspdcp.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'probation',
      name: 'probaţiune',
      language: 'ro',
      read: official('http://www.just.ro/directia-nationala-de-probatiune/', '2026-11-29'),
    },
    {
      thing: 'record-extract',
      name: 'certificat de cazier judiciar',
      language: 'ro',
      read: official('https://b.politiaromana.ro/ro/utile/cazier-judiciar', '2026-11-30'),
    },
    {
      thing: 'vetting-certificate',
      name: 'certificat de integritate comportamentală',
      language: 'ro',
      read: official(
        'https://b.politiaromana.ro/ro/utile/cazier-judiciar/obtinerea-certificatului-de-cazier-judiciar-de-catre-persoana-fizica/certificat-de-integritate-comportamentala',
        '2026-11-30',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'liberare condiționată',
      language: 'ro',
      read: secondary(
        'https://www.euractiv.ro/justitie/anp-peste-14.000-de-detinuti-eliberati-in-baza-recursului-compensatoriu.-peste-700-au-recidivat-13179',
        '2026-11-30',
      ),
    },
  ],
  peculiarities: [
    {
      gist: 'Controls at internal land borders ended on 1 January 2025, at air and sea borders on 31 March 2024.',
      read: secondary('https://lexaris.de/book/version/documentflat/head/6817819', '2026-11-23'),
    },
  ],
};
