import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2013-32', 'http://data.europa.eu/eli/dir/2013/32/oj');

export const provisions = {
  'art-30': {
    gist: 'For applications lodged before 12 June 2026 too, the State that the person fled learns nothing of the application and is not asked in a way that gives it away.',
    leavesOpen:
      'The article itself was not opened; the table of Regulation (EU) 2024/1348 says that its Art 7(2) is the same rule.',
    cite: at(
      'Art 30',
      secondary('https://migrationpact.info/regulation-eu-2024-1348/procedures-regulation-article-7', '2026-11-25'),
    ),
  },
  'art-48': {
    gist: 'Authorities that apply the older asylum rules keep secret what they learn at work, in the way national law lays down.',
    cite: at(
      'Art 48',
      secondary(
        'https://lsa.euaa.europa.eu/thematic-areas/asylum-procedure/making-registration-lodging/information-provision-topics-8',
        '2026-11-25',
      ),
    ),
  },
} satisfies Provisions;
