import { citer, official, secondary, viaNational } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2006-960', 'http://data.europa.eu/eli/dec_framw/2006/960/oj');
const ukText = 'https://legislation.gov.uk/uksi/2014/3141/part/5/2014-12-03';
const ukRegulations = citer('2006-960', 'https://www.legislation.gov.uk/uksi/2014/3141');
const ejnTable = secondary('https://www.ejn-crimjust.europa.eu/ejn/EJN_Library_StatusOfImpByCat/MT/52', '2026-11-23');

export const sources = {
  'member-states': {
    cite: at(
      'Art 11(1)',
      secondary('https://oeil.secure.europarl.europa.eu/oeil/en/document-summary?id=1039688', '2026-11-25'),
    ),
    note: 'To be transposed before 19 December 2008; national laws may have come later.',
  },
  repealed: {
    cite: at(
      'Directive (EU) 2023/977',
      secondary('https://www.eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vm3a78e8ipzy', '2026-11-23'),
    ),
    note: 'Replaced by Directive (EU) 2023/977 from 12 December 2024. National laws written for it may still be on the books.',
  },
  'schengen-development': {
    cite: at('Recitals on Schengen', viaNational(ukText, '2026-11-25')),
    note: 'A British act of December 2014 exchanges with Iceland, Norway, Liechtenstein and Switzerland under it. First days not established; for Switzerland about January 2010, from memory.',
  },
  'li-schengen': {
    cite: at(
      'Recitals on Schengen',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/62/32013D0115.md', '2026-11-30'),
    ),
    note: 'From the day Liechtenstein joined the Schengen area, 19 December 2011 (Decision 2013/115/EU).',
  },
  'hr-accession': {
    cite: at('Art 11(1)', ejnTable),
    note: 'Listed as implemented; from the day of accession, before it no member State.',
  },
  'gb-before-the-regulations': {
    cite: ukRegulations(
      'S.I. 2014/3141, explanatory note (United Kingdom)',
      official('https://legislation.gov.uk/uksi/2014/3141/note/2014-12-03/data.html', '2026-11-25'),
    ),
    note: 'The older police acts ceased to apply on 1 December 2014 and some, this one among them, were taken up again by decisions published that day. First day not established.',
  },
  'gb-act': {
    cite: ukRegulations('S.I. 2014/3141 Part 5 (United Kingdom)', official(ukText, '2026-11-25')),
    note: 'The regulations officers applied from 3 December 2014 to the end of the transition.',
  },
  'gb-left': {
    cite: at('Art 11(1)', ejnTable),
    note: 'Third country: Title IV of Part Three of the Trade and Cooperation Agreement took its place.',
  },
  'third-country': {
    cite: at('Art 1(1)', viaNational(ukText, '2026-11-25')),
    note: 'Never open to States outside the Union and Schengen.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
