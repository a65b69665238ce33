import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2016/680/oj';
const at = citer('2016-680', address);
const recitals = official('https://eur-lex.europa.eu/eli/dir/2016/680/oj', '2026-11-23');

export const sources = {
  deadline: {
    cite: at(
      'Art 63(1)',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/99/32016L0680.md', '2026-11-25'),
    ),
    note: 'States apply their national laws from that day; the day of the national law may differ.',
  },
  'dk-protocol-22': {
    cite: at('Recital 100', recitals),
    note: 'Decides under Protocol 22 Art 4; that Denmark implemented it from that day is from memory.',
  },
  'ie-protocol-21': {
    cite: at('Recital 99', recitals),
    note: 'Not bound where the processing serves rules on police or judicial cooperation that Ireland has not joined. First day from memory.',
  },
  'schengen-development': {
    cite: at('Recitals 101-103', recitals),
    note: 'Takes part because the Directive develops Schengen; first day of the national law not established.',
  },
  'gb-adequacy': {
    cite: at(
      'Art 36',
      secondary('https://mklink.co.uk/data-protection/eu-renews-uk-data-adequacy-decisions-until-2031', '2026-11-23'),
    ),
    note: 'Decision (EU) 2021/1773 of 28 June 2021, prolonged by (EU) 2025/1225, renewed on 19 December 2025 until December 2031; the 27th as in the data of the act. A third country with Part 3 of the Data Protection Act 2018: Art 35 still applies.',
  },
  'third-country': {
    cite: at('Art 35(1)', official(address, '2026-11-23')),
    note: 'Data leave only under Chapter V: adequacy, safeguards or a derogation, and consent of the State they came from.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
