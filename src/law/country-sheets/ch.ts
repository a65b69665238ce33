import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const CH: CountrySheet = {
  id: 'CH',
  offices: {
    'police-desk': [
      {
        name: 'fedpol, operations and alarm centre (EAZ)',
        site: 'https://fedpol.admin.ch',
        read: official('https://www.news.admin.ch/de/newnsb/Hcm7V4GHn1_HNMvsZmYy5', '2026-11-23'),
      },
    ],
    'sirene-bureau': [
      {
        name: 'SIRENE office, fedpol Operations Centre',
        site: 'https://www.fedpol.admin.ch',
        read: official('https://www.fedpol.admin.ch/fedpol/en/home/ueberuns/organisation/ipk.html', '2026-11-30'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'fedpol Operations Centre',
        site: 'https://www.fedpol.admin.ch',
        read: official('https://www.fedpol.admin.ch/fedpol/en/home/ueberuns/organisation/ipk.html', '2026-11-30'),
      },
    ],
    'europol-unit': [
      {
        name: 'fedpol Operations Centre',
        site: 'https://www.fedpol.admin.ch',
        read: official('https://www.fedpol.admin.ch/fedpol/en/home/ueberuns/organisation/ipk.html', '2026-11-30'),
      },
    ],
    records: [
      {
        name: 'Bundesamt für Justiz (Federal Office of Justice), register VOSTRA',
        site: 'https://www.bj.admin.ch',
        read: official(
          'https://fedlex.admin.ch/filestore/fedlex.data.admin.ch/eli/cc/2006/694/20210101/de/html/fedlex-data-admin-ch-eli-cc-2006-694-20210101-de-html.html',
          '2026-11-29',
        ),
      },
    ],
    vetting: [
      {
        name: 'Bundesamt für Justiz (Federal Office of Justice)',
        site: 'https://www.e-service.admin.ch',
        read: official('https://www.e-service.admin.ch/crex/cms/content/strafregister/strafregister_de', '2026-11-29'),
        note: 'The person orders the extract, with a confirmation of the employer.',
      },
    ],
    probation: [{ name: 'Cantonal probation services' }],
    prison: 'not-known',
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Federal Data Protection and Information Commissioner (EDÖB)',
        site: 'https://www.edoeb.admin.ch',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/chedoeb.json',
          '2026-11-29',
        ),
        note: 'For federal authorities. Each canton has a commissioner of its own.',
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'Privatauszug (Strafregisterauszug)',
      language: 'de',
      read: official('https://www.e-service.admin.ch/crex/cms/content/strafregister/strafregister_de', '2026-11-29'),
    },
    {
      thing: 'vetting-certificate',
      name: 'Sonderprivatauszug',
      language: 'de',
      read: official('https://www.e-service.admin.ch/crex/cms/content/strafregister/strafregister_de', '2026-11-29'),
    },
  ],
  peculiarities: [
    { gist: 'No arrest warrant: extradition under the Convention of 1957.' },
    { gist: 'Supervision cannot be moved: no instrument exists.' },
    { gist: 'No ECRIS: ask for criminal records under the 1959 Convention on mutual assistance.' },
  ],
};
