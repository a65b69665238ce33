import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2016-681', 'http://data.europa.eu/eli/dir/2016/681/oj');
const chapterOne = secondary('https://legislation.gov.uk/eudr/2016/681/chapter/I/2016-04-27/data.xht', '2026-11-23');
const chapterTwo = secondary('https://legislation.gov.uk/eudr/2016/681/chapter/II', '2026-11-23');
const articleSix = secondary(
  'https://www.legislation.gov.uk/eudr/2016/681/article/6?timeline=false&view=extent',
  '2026-11-25',
);
const ruling = secondary(
  'https://eucrim.eu/news/cjeu-pnr-directive-valid-if-limited-to-the-strictly-necessary/',
  '2026-11-23',
);

export const provisions = {
  'art-1(2)': {
    gist: 'Booking data of air passengers serve the fight against terrorism and listed serious crime, and nothing else.',
    leavesOpen:
      'A breach of licence conditions or of a register duty is no listed crime. The list itself (Annex II) is from memory.',
    cite: at('Art 1(2)', chapterOne),
  },
  'art-2': {
    gist: 'Flights to and from outside the Union are covered everywhere, those inside only where a State has chosen so.',
    leavesOpen:
      'The Court of Justice allows all inside flights only on a real terrorist threat, otherwise chosen routes or airports (C-817/19).',
    cite: at('Art 2', chapterOne),
  },
  'art-4': {
    gist: 'A passenger information unit in each State collects and compares bookings and exchanges with the other units and Europol.',
    cite: at('Art 4', chapterTwo),
  },
  'art-6(2)(a)': {
    gist: 'Before arrival or departure passengers are assessed to find who needs a closer look for terrorism or serious crime.',
    cite: at('Art 6(2)(a)', articleSix),
  },
  'art-6(2)(b)': {
    gist: 'A competent authority may ask for booking data in a specific case, with reasons and sufficient grounds.',
    cite: at('Art 6(2)(b)', articleSix),
  },
  'art-6(3)(a)': {
    gist: 'Bookings may be compared with databases on persons sought or under alert: so SIS is met on a flight.',
    cite: at('Art 6(3)(a)', secondary('http://brexitlegalguide.co.uk/passenger-information/', '2026-11-23')),
  },
  'art-6(5)': {
    gist: 'No step against a passenger rests on an automatic match alone: a human being looks first.',
    leavesOpen: 'Seen in the British regulations of 2018 that carried it over (6(7), 7(1)).',
    cite: at(
      'Art 6(5)',
      viaNational('https://github.com/legalize-dev/legalize-uk/blob/main/uk/uksi-2018-598.md', '2026-11-30'),
    ),
  },
  'art-12': {
    gist: 'Booking data were to be kept for five years and masked after six months.',
    leavesOpen: 'After ruling C-817/19 they go after six months unless a link to terrorism or serious crime shows.',
    cite: at('Art 12', ruling),
  },
} satisfies Provisions;
