import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const BG: CountrySheet = {
  id: 'BG',
  offices: {
    'police-desk': [
      {
        name: 'International Operational Cooperation Directorate, Ministry of Interior',
        read: secondary('https://debati.bg/?p=354290', '2026-11-30'),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'International Operational Cooperation, Ministry of Interior',
        site: 'https://mvr.bg',
        read: official('https://www.interpol.int/en/Member-countries/Europe/Bulgaria', '2026-11-29'),
      },
    ],
    'europol-unit': 'not-known',
    records: [
      {
        name: 'Ministry of Justice, Central Office of Convictions (Централно бюро за съдимост)',
        site: 'https://www.justice.government.bg',
        read: official('https://www.justice.government.bg/44/', '2026-11-29'),
        note: 'Keeps what courts abroad decided on Bulgarian nationals; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: 'not-known',
    probation: [{ name: 'General Directorate Execution of Penalties, probation services' }],
    prison: 'not-known',
    'fd-2008-947-authority': [
      {
        name: 'Provincial court (окръжен съд) where the person lives',
        read: secondary(
          'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-sadebni-resheniya-i-resheniya-za.md',
          '2026-11-30',
        ),
        note: 'Sofia City Court where no residence is known; outgoing cases: the court of first instance.',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Provincial court (окръжен съд) where the person lives',
        read: secondary(
          'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-sadebni-aktove-za-nalagane-na-na.md',
          '2026-11-30',
        ),
        note: 'Sofia City Court where no residence is known.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'Provincial court (окръжен съд) where the person lives',
        read: secondary(
          'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-aktove-za-nalagane-na-merki-za-p.md',
          '2026-11-30',
        ),
        note: 'Sofia City Court where the person has no residence in Bulgaria.',
      },
    ],
    'epo-authority': [
      {
        name: 'Provincial court (окръжен съд) where the protected person lives',
        read: secondary(
          'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-evropeyskata-zapoved-za-zashtita.md',
          '2026-11-30',
        ),
        note: 'Otherwise Sofia City Court; issuing: the court of the case, or of the place where probation is served.',
      },
    ],
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Commission for Personal Data Protection',
        site: 'https://www.cpdp.bg',
        read: official('https://cpdp.bg/en/?p=1340', '2026-11-29'),
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['bg'],
      read: secondary(
        'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-sadebni-resheniya-i-resheniya-za.md',
        '2026-11-30',
      ),
    },
    '2008-909': {
      accepted: ['bg'],
      read: secondary(
        'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-sadebni-aktove-za-nalagane-na-na.md',
        '2026-11-30',
      ),
    },
    '2009-829': {
      accepted: ['bg'],
      read: secondary(
        'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-aktove-za-nalagane-na-merki-za-p.md',
        '2026-11-30',
      ),
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'свидетелство за съдимост',
      language: 'bg',
      read: official('https://www.justice.government.bg/44/', '2026-11-29'),
    },
    {
      thing: 'probation',
      name: 'пробация',
      language: 'bg',
      read: secondary(
        'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-sadebni-resheniya-i-resheniya-za.md',
        '2026-11-30',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'условно предсрочно освобождаване',
      language: 'bg',
      read: secondary(
        'https://github.com/Ahelia-Consulting-EOOD/legalize-bg/blob/main/laws/zakon-za-priznavane-izpalnenie-i-izprashtane-na-sadebni-resheniya-i-resheniya-za.md',
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
