import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const DE: CountrySheet = {
  id: 'DE',
  offices: {
    'police-desk': [
      {
        name: 'Bundeskriminalamt',
        site: 'https://bka.de',
        read: secondary(
          'https://kripoz.de/2025/12/01/informationsaustausch-zwischen-den-strafverfolgungsbehoerden-der-mitgliedstaaten-der-europaeischen-union',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Bundesamt für Justiz', site: 'https://bundesjustizamt.de' }],
    vetting: 'not-known',
    probation: [{ name: 'Probation services of the Länder' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Public prosecution offices and regional courts' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Federal Commissioner for Data Protection and Freedom of Information (BfDI)',
        site: 'https://www.bfdi.bund.de',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/debfdi.json',
          '2026-11-29',
        ),
        note: 'For federal authorities. Each Land has a commissioner of its own for its police, prisons and courts.',
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
