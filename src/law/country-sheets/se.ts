import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const SE: CountrySheet = {
  id: 'SE',
  offices: {
    'police-desk': [{ name: 'International unit of the National Operations Department', site: 'https://polisen.se' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Police Authority, criminal records', site: 'https://polisen.se' }],
    vetting: 'not-known',
    probation: [
      {
        name: 'Swedish Prison and Probation Service (Kriminalvården)',
        site: 'https://kriminalvarden.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
          '2026-11-23',
        ),
      },
    ],
    prison: [
      {
        name: 'Swedish Prison and Probation Service (Kriminalvården)',
        site: 'https://kriminalvarden.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
          '2026-11-23',
        ),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Kriminalvården',
        site: 'https://kriminalvarden.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
          '2026-11-23',
        ),
      },
    ],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': [
      {
        name: 'Public prosecutor',
        site: 'https://www.aklagare.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-485',
          '2026-11-23',
        ),
      },
    ],
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Integritetsskyddsmyndigheten (IMY)',
        site: 'https://www.imy.se/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/sedi.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['sv', 'da', 'nb', 'en'],
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
        '2026-11-23',
      ),
    },
  },
  nationalNames: [],
  peculiarities: [],
};
