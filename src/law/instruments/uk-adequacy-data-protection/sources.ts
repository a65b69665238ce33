import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('uk-adequacy', 'http://data.europa.eu/eli/dec_impl/2021/1773/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/86/32021D1773.md', '2026-11-25');

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/86/32021D1773.md', '2026-11-30');

export const sources = {
  'first-term': {
    cite: at(
      'Art 4',
      secondary(
        'https://www.mondaq.com/uk/privacy-protection/1709926/extension-of-the-eu-uk-adequacy-decisions-whats-next',
        '2026-11-25',
      ),
    ),
    note: 'Notified on 28 June 2021, for 4 years.',
  },
  prolonged: {
    cite: at(
      'Art 4, as changed by Implementing Decision (EU) 2025/1225',
      secondary(
        'https://europalov.no/rettsakt/personvern-behandling-av-persondata-i-forbindelse-med-kriminalitet-utvidet-anvendelse-ved/id-33872',
        '2026-11-23',
      ),
    ),
    note: 'Prolonged by 6 months, to look at the British data act of 2025.',
  },
  renewed: {
    cite: at('Art 4', copy),
    note: 'Renewed on 19 December 2025 for 6 years. The last day stands in the data of the act; the number of the renewal was not found.',
  },
  dk: {
    cite: at('Art 5', copy),
    note: 'Addressed to the member States; Denmark applies the Directive under it by a decision of its own. That it follows this one too: from memory.',
  },
  ie: {
    cite: at('Art 5', copy),
    note: 'Addressed to the member States; Ireland is bound by the Directive under it only for the rules on police and courts it has joined.',
  },
  assoc: {
    cite: at('Art 1', copyToday),
    note: 'The decision speaks of data from the Union. Whether Iceland, Norway, Switzerland and Liechtenstein rest on it as part of Schengen was not established: ask at home.',
  },
  'other-decisions': { cite: at('Art 1', copy), note: 'About the United Kingdom only.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
