import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2011-99', 'http://data.europa.eu/eli/dir/2011/99/oj');
// The German text, article by article.
const article6 = secondary('https://gesetze.legal/eu/rl_2011_99_eu/6', '2026-11-25');
const article9 = secondary('https://gesetze.legal/eu/rl_2011_99_eu/9', '2026-11-25');

export const provisions = {
  'art-2': {
    gist: 'It protects against a criminal act that may endanger life, integrity, dignity, liberty or sexual integrity.',
    leavesOpen: 'It also names the State of supervision, where supervision under FD 2008/947 or 2009/829 has moved.',
    cite: at('Art 1-2', secondary('https://www.legislation.gov.uk/eudr/2011/99/article/2/data.xht', '2026-11-23')),
  },
  'art-5': {
    gist: 'It needs a national measure that already bans places, contact, or coming nearer than a set distance.',
    cite: at(
      'Art 5',
      secondary('https://fantasticsearch.net/law/eu/en?article=1&id=fW0lZpsB1anJoctMagBx', '2026-11-23'),
    ),
  },
  'art-6(1)': {
    gist: 'The protected person lives or stays in another State, or has decided to; length of stay and seriousness of the need are weighed.',
    cite: at('Art 6(1)', article6),
  },
  'art-6(2)': {
    gist: 'A judicial or similar authority issues the order, only if the protected person asks, and after it has checked Art 5.',
    cite: at('Art 6(2)', article6),
  },
  'art-6(3)': {
    gist: 'The protected person may ask in either State; the request is passed on as soon as possible to the one that issued the measure.',
    cite: at('Art 6(3)', article6),
  },
  'art-6(4)': {
    gist: 'Before the order the person causing danger is heard and may challenge the measure, if that was not possible when it was made.',
    cite: at('Art 6(4)', article6),
  },
  'art-6(5)': {
    gist: 'Whoever orders such a measure tells the protected person that a protection order abroad can be asked for.',
    leavesOpen:
      'The end of the paragraph was not reached; French law tells the victim of this right when the ban is made.',
    cite: at('Art 6(5)', article6),
  },
  'art-7': {
    gist: 'The form of Annex I tells both identities, dates of the stay, the measure, its length and facts, a device, and what else bears on the danger.',
    leavesOpen: 'The way to reach the person causing danger belongs in it too.',
    cite: at('Art 7', secondary('https://gesetze.legal/eu/rl_2011_99_eu/7', '2026-11-25')),
  },
  'art-9(1)': {
    gist: 'The State asked recognises without undue delay and takes the measure its own law offers in a similar case; no days are set.',
    leavesOpen: 'It may be a criminal, administrative or civil measure.',
    cite: at('Art 9(1)-(2)', article9),
  },
  'art-9(3)': {
    gist: 'The person causing danger is told of the measure and of what a breach means; the address stays hidden unless it is needed.',
    leavesOpen: 'The authority there tells him or her: so the State itself becomes known.',
    cite: at('Art 9(3)', article9),
  },
  'art-9(4)': {
    gist: 'If information is missing, the State asked sets a reasonable time to send it.',
    cite: at('Art 9(4)', article9),
  },
  'art-10': {
    gist: 'Recognition may be refused, for instance without a ban of Art 5, for an act that is no offence there, or on immunity, age or a time bar.',
    cite: at('Art 10', secondary('https://www.legislation.gov.uk/eudr/2011/99/article/10/data.xht', '2026-11-25')),
  },
  'art-12': {
    gist: 'A breach is notified to the issuing State, or to the State that supervises, on the form of Annex II.',
    cite: at(
      'Art 12',
      secondary('https://eumonitor.eu/9353000/1/j4nvirkkkr58fyw_j9vvik7m1c3gyxp/vl8ke9q9bpzm', '2026-11-25'),
    ),
  },
  'art-13': {
    gist: 'Only the issuing State renews, reviews, changes or withdraws the protection measure, and with it the order, under its own law.',
    leavesOpen:
      'If a judgment under FD 2008/947 or an order under 2009/829 has moved, its rules govern what follows there, and the protection order is brought into line (Art 13(3)-(4)).',
    cite: at('Art 13(1)-(4)', secondary('https://gesetze.legal/eu/rl_2011_99_eu/13', '2026-11-25')),
  },
  'art-14(1)': {
    gist: 'Protection abroad may end when the protected person has left, its longest time has run out, or supervision of the other person moves there.',
    cite: at('Art 14(1)-(2)', secondary('https://www.legislation.gov.uk/eudr/2011/99/article/14', '2026-11-25')),
  },
  'art-15': {
    gist: 'A protection order gets the same priority as a similar national case.',
    cite: at('Art 15'),
  },
  'art-17': {
    gist: 'The form of a protection order is translated into an official language of the State asked.',
    leavesOpen: 'Seen only in French law: the order goes with its translation. Into which language was not read.',
    cite: at(
      'Art 17',
      viaNational(
        'https://circulaire.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006071154/LEGISCTA000031050058/2022-07-02/?anchor=LEGIARTI000031050270',
        '2026-11-25',
      ),
    ),
  },
} satisfies Provisions;
