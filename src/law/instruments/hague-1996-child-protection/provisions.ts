import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('hague-1996', 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=70');
/** The Danish Central Authority on what an authority can do under the convention. */
const danishPage = secondary(
  'http://english.boernebortfoerelse.dk/international-social-cases/concerns-about-a-child-abroad-notifying-etc',
  '2026-11-25',
);
/** The Swiss Federal Office of Justice on placing a child abroad. */
const swissPage = secondary(
  'https://www.ekm.admin.ch/bj/de/home/gesellschaft/kinderschutz/platzierungen.html',
  '2026-11-25',
);

/** The English text in the copy of the Dutch register: Arts 16 to 47 were read. */
const englishText = secondary(
  'https://github.com/statengeneraal/laws-markdown/blob/43352f3a43b3150fc798f335a2fc9b79c896cf3a/verdrag/convention/on/jurisdiction/applicable/law/recognition/enforcement/and/etc/BWBV0005433/README.md',
  '2026-11-30',
);

export const provisions = {
  'art-30': {
    gist: 'Every party has a Central Authority; these work together, and promote that the competent authorities at home do so.',
    cite: at('Art 29(1), 30(1)', englishText),
  },
  'art-31(c)': {
    gist: 'A Central Authority helps on request to find a child who may be in its State and needs protection.',
    cite: at('Art 31(c)', danishPage),
  },
  'art-32': {
    gist: 'Where a child has a close tie to the asking State, it may ask for a report, or that protection be considered where the child lives.',
    leavesOpen: 'What may be told follows the law of the State asked.',
    cite: at('Art 32', danishPage),
  },
  'art-33': {
    gist: 'Placing a child in a home or foster family abroad needs a report with reasons, and the consent of that State before the decision.',
    leavesOpen: 'Without it the measure may go unrecognised there (Art 23(2)(f)).',
    cite: at('Art 33', swissPage),
  },
  'art-34': {
    gist: 'If a measure is considered and the child needs it, any authority abroad that holds useful information may be asked for it.',
    leavesOpen: 'A party may declare that such requests go through its Central Authority only.',
    cite: at('Art 34', secondary('https://droit-bilingue.ch/de-it/0.2/0.21/0.211.231.011-34-37.html', '2026-11-25')),
  },
  'art-36': {
    gist: 'An authority that took or plans measures must warn the State to which a child in serious danger has moved, or where the child is.',
    leavesOpen: 'Once it is informed of the move. The warning names the danger and the measures.',
    cite: at('Art 36', secondary('http://wordscope.be/anglais/francais/consideration+where+they.html', '2026-11-25')),
  },
  'art-37': {
    gist: 'No request and no information where it would probably endanger the child or its property, or seriously threaten life or liberty of a relative.',
    leavesOpen: 'The authority that asks or answers judges it.',
    cite: at('Art 37', englishText),
  },
  'art-54': {
    gist: 'Papers go in the language of the sender with a translation into an official language of the other State.',
    leavesOpen: 'Where that cannot be done, French or English: from memory, as is the number of the article.',
    cite: at('Art 54', swissPage),
  },
} satisfies Provisions;
