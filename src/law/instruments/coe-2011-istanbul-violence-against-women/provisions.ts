import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-2011-istanbul', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/210');
const article51 = secondary(
  'https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/konwencja-rady-europy-o-zapobieganiu-i-zwalczaniu-przemocy-18207448/art-51',
  '2026-11-23',
);
const article63 = secondary('https://droit-bilingue.ch/de-fr/0.3/0.31/0.311.35-63-66.html', '2026-11-25');

export const provisions = {
  'art-33': {
    gist: 'It names psychological violence, stalking, physical and sexual violence, forced marriage, genital mutilation, forced abortion and sterilisation.',
    cite: at('Art 33-39', secondary('https://lexaris.io/book/version/documentflat/head/220237', '2026-11-25')),
  },
  'art-51': {
    gist: 'All authorities concerned assess how deadly and how serious the violence may be and whether it may come again, and act together on it.',
    cite: at('Art 51', article51),
  },
  'art-51-firearms': {
    gist: 'At every stage the assessment looks at whether the person has firearms or can get them.',
    cite: at('Art 51', article51),
  },
  'art-62': {
    gist: 'Parties cooperate as widely as possible to prevent and prosecute such violence and to protect its victims.',
    cite: at(
      'Art 62',
      secondary('http://wordscope.be/neerlandais/francais/alle+informatie+beschikt.html', '2026-11-23'),
    ),
  },
  'art-63': {
    gist: 'A party with reasonable grounds to believe that somebody in another party is at immediate risk is encouraged to tell it without delay.',
    leavesOpen:
      'It encourages and does not oblige. Only for sexual violence, forced marriage, genital mutilation, forced abortion or sterilisation (Art 36-39).',
    cite: at('Art 63', article63),
  },
  'art-63-measures': {
    gist: 'That message names the measures that already protect the person at risk.',
    leavesOpen: 'No form and no channel is laid down.',
    cite: at('Art 63, last sentence', article63),
  },
} satisfies Provisions;
