import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const GR: CountrySheet = {
  id: 'GR',
  offices: {
    'police-desk': [
      {
        name: 'International Police Cooperation Division, Hellenic Police',
        site: 'https://astynomia.gr',
        read: official(
          'http://www.astynomia.gr/index.php?option=ozo_content&perform=view&id=50&Itemid=41&lang=EN',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'International Police Cooperation Division, Hellenic Police',
        site: 'https://astynomia.gr',
        read: official(
          'http://www.astynomia.gr/index.php?option=ozo_content&perform=view&id=50&Itemid=41&lang=EN',
          '2026-11-23',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'International Police Cooperation Division, Hellenic Police',
        site: 'https://astynomia.gr',
        read: official(
          'http://www.astynomia.gr/index.php?option=ozo_content&perform=view&id=50&Itemid=41&lang=EN',
          '2026-11-23',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'International Police Cooperation Division, Hellenic Police',
        site: 'https://astynomia.gr',
        read: official(
          'http://www.astynomia.gr/index.php?option=ozo_content&perform=view&id=50&Itemid=41&lang=EN',
          '2026-11-23',
        ),
      },
    ],
    records: [
      {
        name: 'Ministry of Justice, criminal record department (Τμήμα Ποινικού Μητρώου)',
        site: 'https://www.ncris.gov.gr',
        read: official(
          'https://mitos.gov.gr/index.php/%CE%94%CE%94:%CE%91%CE%BD%CF%84%CE%AF%CE%B3%CF%81%CE%B1%CF%86%CE%BF_%CE%A0%CE%BF%CE%B9%CE%BD%CE%B9%CE%BA%CE%BF%CF%8D_%CE%9C%CE%B7%CF%84%CF%81%CF%8E%CE%BF%CF%85',
          '2026-11-29',
        ),
        note: 'That it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Υπηρεσίες Επιμελητών Κοινωνικής Αρωγής (services of probation officers)',
        read: secondary('http://legislation.di.uoa.gr/eli/pd/2006/195/?language=en', '2026-11-30'),
        note: 'One for a court district (P.D. 195/2006): suspended sentences under supervision and conditional release.',
      },
    ],
    prison: 'not-known',
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (Hellenic Data Protection Authority)',
        site: 'https://www.dpa.gr/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/grdpa.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'αντίγραφο ποινικού μητρώου',
      language: 'el',
      read: official(
        'https://mitos.gov.gr/index.php/%CE%94%CE%94:%CE%91%CE%BD%CF%84%CE%AF%CE%B3%CF%81%CE%B1%CF%86%CE%BF_%CE%A0%CE%BF%CE%B9%CE%BD%CE%B9%CE%BA%CE%BF%CF%8D_%CE%9C%CE%B7%CF%84%CF%81%CF%8E%CE%BF%CF%85',
        '2026-11-29',
      ),
    },
  ],
  peculiarities: [],
};
