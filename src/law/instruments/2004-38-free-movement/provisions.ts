import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2004-38', 'http://data.europa.eu/eli/dir/2004/38/oj');
const britishCopy = secondary(
  'https://legislation.gov.uk/eudr/2004/38/article/27/2020-12-31?timeline=false',
  '2026-11-25',
);
/** Arts 27 and 28 quoted in a course for lawyers. */
const course = secondary('https://hjt-training.co.uk/european-union-case-law-online-course/', '2026-11-25');

const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/22/32004L0038.md', '2026-11-30');

export const provisions = {
  'art-27(1)': {
    gist: 'A State may restrict entry and residence of Union citizens and their families on grounds of public policy or public security, never for money.',
    cite: at('Art 27(1)', britishCopy),
  },
  'art-27(2)': {
    gist: 'Only the conduct of this person counts: a real, present and serious enough threat. Earlier convictions alone are no ground, nor is deterring others.',
    leavesOpen: 'Whether the threat is real and present: dated facts on conduct, not the old judgment by itself.',
    cite: at('Art 27(2)', britishCopy),
  },
  'art-27(3)': {
    gist: 'To learn whether a newcomer is a danger, the host State may ask the State of origin, and others if need be, for a police record; they answer within 2 months.',
    leavesOpen:
      'Only where it finds that essential, around registration or arrival, and not as a routine. No form or channel is named.',
    cite: at(
      'Art 27(3)',
      viaNational(
        'https://french-business-law.com/french-legislation-art/article-r231-2-of-the-french-code-governing-the-entry-and-residence-of-foreign-nationals-and-the-right-of-asylum',
        '2026-11-25',
      ),
    ),
  },
  'art-28(1)': {
    gist: 'Before expelling, the State weighs how long the person has lived there, age, health, family, work, integration and ties with the State of origin.',
    cite: at('Art 28(1)', course),
  },
  'art-28(2)': {
    gist: 'Who has the right of permanent residence can be expelled on serious grounds only.',
    cite: at('Art 28(2)', course),
  },
  'art-28(3)': {
    gist: 'After 10 years of residence, and for a minor, only imperative grounds of public security are enough.',
    leavesOpen: 'A minor also where the best interests of the child require it.',
    cite: at(
      'Art 28(3)',
      secondary('http://wordscope.be/francais/neerlandais/ann%C3%A9es+pr%C3%A9c%C3%A9dentes+sauf.html', '2026-11-25'),
    ),
  },
  'art-30': {
    gist: 'The decision is given in writing, with its reasons, and can be challenged.',
    leavesOpen:
      'Reasons may be held back for State security only. Save in urgent cases the person has at least one month to leave.',
    cite: at('Art 30-31', copy),
  },
  'art-33': {
    gist: 'Expulsion that follows a prison sentence keeps to the same tests; more than 2 years after the order the threat is looked at again.',
    leavesOpen: 'What counts then is a present threat and any real change since the order.',
    cite: at('Art 33', copy),
  },
} satisfies Provisions;
