import { official, secondary } from '../cite';
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
    records: [
      {
        name: 'Bundesamt für Justiz (Federal Office of Justice), Bundeszentralregister',
        site: 'https://www.bundesjustizamt.de',
        read: official(
          'https://www.bundesjustizamt.de/DE/Themen/ZentraleRegister/Datenaustausch/Behoerdenportal/Behoerdenportal_node.html',
          '2026-11-29',
        ),
        note: 'That it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Bundesamt für Justiz; the person applies at the local registration office',
        site: 'https://www.bundesjustizamt.de',
        read: secondary('https://www.meschede.de/rathaus-service/serviceuebersicht/fuehrungszeugnis', '2026-11-29'),
        note: 'Nationals of other member States receive a European certificate with what their State reports.',
      },
    ],
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
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'Führungszeugnis',
      language: 'de',
      read: official('https://luanda.diplo.de/ao-de/service/-/1011086', '2026-11-29'),
    },
    {
      thing: 'vetting-certificate',
      name: 'erweitertes Führungszeugnis',
      language: 'de',
      read: secondary('https://www.meschede.de/rathaus-service/serviceuebersicht/fuehrungszeugnis', '2026-11-29'),
    },
  ],
  peculiarities: [],
};
