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
    'sirene-bureau': [
      {
        name: 'Bundeskriminalamt',
        site: 'https://bka.de',
        read: official(
          'http://www.bka.de/nn_205932/DE/DasBKA/Aufgaben/InternationaleFunktion/internationaleFunktion__node.html?__nnn=true',
          '2026-11-30',
        ),
        note: 'Read in an older copy of its page.',
      },
    ],
    'interpol-bureau': [
      {
        name: 'Bundeskriminalamt (Interpol Wiesbaden)',
        site: 'https://bka.de',
        read: official(
          'https://bka.de/DE/UnsereAufgaben/Aufgabenbereiche/InternationaleFunktion/IKPO/ikpo_node.html',
          '2026-11-30',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Bundeskriminalamt',
        site: 'https://bka.de',
        read: official(
          'http://www.bka.de/nn_205932/DE/DasBKA/Aufgaben/InternationaleFunktion/internationaleFunktion__node.html?__nnn=true',
          '2026-11-30',
        ),
        note: 'Read in an older copy of its page.',
      },
    ],
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
    'fd-2008-947-authority': [
      {
        name: 'Staatsanwaltschaft (public prosecution office); the Landgericht decides',
        read: secondary('https://github.com/legalize-dev/legalize-de/blob/main/de/IRG.md', '2026-11-30'),
        note: 'Sections 90f to 90h IRG. Outgoing cases: the enforcement authority (Vollstreckungsbehörde).',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Staatsanwaltschaft (public prosecution office); the Landgericht decides',
        read: secondary('https://github.com/legalize-dev/legalize-de/blob/main/de/IRG.md', '2026-11-30'),
        note: 'Sections 84e to 84h IRG. Outgoing: the enforcement authority; without consent the Higher Regional Court decides first.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'Staatsanwaltschaft (public prosecution office); the Amtsgericht decides and supervises',
        read: secondary('https://github.com/legalize-dev/legalize-de/blob/main/de/IRG.md', '2026-11-30'),
        note: 'Sections 90s to 90w IRG. Outgoing cases: the court competent for the remand.',
      },
    ],
    'epo-authority': [
      {
        name: 'Familiengericht (family court) at the seat of the Higher Regional Court',
        read: secondary('https://github.com/legalize-dev/legalize-de/blob/main/de/EUGEWSCHVG.md', '2026-11-30'),
        note: 'For the district where the protected person stays; in Berlin the court of Pankow. A Land may name another.',
      },
    ],
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
  certificates: {
    '2011-99': {
      accepted: ['de'],
      read: secondary('https://github.com/legalize-dev/legalize-de/blob/main/de/EUGEWSCHVG.md', '2026-11-30'),
      note: 'Certain particulars must be in German; the court sets a time to add them.',
    },
  },
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
