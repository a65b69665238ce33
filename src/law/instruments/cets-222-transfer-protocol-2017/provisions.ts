import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('cets-222', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/222');
const text = secondary('https://zoek.officielebekendmakingen.nl/trb-2019-144.html', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'By the protocol of 2017 going home in any way is enough, if the national knew of the proceedings or of the judgment: no flight is needed.',
    cite: at('Art 1', text),
  },
  'art-2': {
    gist: 'The protocol of 2017 no longer asks that the expulsion follow from the sentence itself.',
    leavesOpen: 'As the report to the Parliamentary Assembly tells it; the new wording was not read to its end.',
    cite: at(
      'Art 2',
      secondary('http://assembly.coe.int/nw/xml/XRef/X2H-Xref-ViewHTML.asp?FileID=23526&lang=en', '2026-11-25'),
    ),
  },
  'art-5': {
    gist: 'Until it is in force a State may apply the protocol of 2017 provisionally, with those that declared the same.',
    cite: at('Art 5', secondary('https://verdragenbank.overheid.nl/nl/Verdrag/Details/013560_b.html', '2026-11-25')),
  },
} satisfies Provisions;
