import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2012-29', 'http://data.europa.eu/eli/dir/2012/29/oj');
const irishAct = citer('2012-29', 'http://www.irishstatutebook.ie/eli/2017/act/28/enacted/en/print.html');
const germanCode = citer('2012-29', 'https://www.gesetze-im-internet.de/stpo/__406d.html');
const proposal = official('https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=COM%3A2023%3A424%3AFIN', '2026-11-25');
const british = secondary(
  'https://publications.parliament.uk/pa/cm5801/cmselect/cmeuleg/229-viii/22909.htm',
  '2026-11-25',
);

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/7a/32012L0029.md', '2026-11-30');

export const sources = {
  'all-but-denmark': {
    cite: at('Art 27', proposal),
    note: 'The Commission says: applied since November 2015 in all member States but Denmark. The 16th ends the time to transpose; some national laws came later.',
  },
  'dk-outside': { cite: at('Protocol 22', proposal), note: 'Not bound: Danish law decides what a victim is told.' },
  'de-act': {
    cite: germanCode(
      'Code of criminal procedure, section 406d (Germany)',
      secondary('http://wiete-strafrecht.de/Gesetze/StPO/G%20406d%20StPO.html', '2026-11-25'),
    ),
  },
  'ie-act-2017': {
    cite: at(
      'Art 27',
      secondary(
        'https://victimsrightsalliance.com/2017/11/27/commencement-of-the-criminal-justice-victims-of-crime-act-2017-for-the-first-time-victims-have-legal-right-to-information-support-and-protection-in-irish-law/',
        '2026-11-25',
      ),
    ),
    note: 'Bound like the others; the Irish act began on 27 November 2017, two years after the time to transpose. For a day before that ask.',
  },
  'ie-act': {
    cite: irishAct(
      'Criminal Justice (Victims of Crime) Act 2017, sections 8 and 11 (Ireland)',
      secondary('https://revisedacts.lawreform.ie/eli/2017/act/28/section/8/revised/en/html', '2026-11-25'),
    ),
  },
  'gb-until-2020': { cite: at('Art 27', british), note: 'Opted in, and bound to the end of the transition.' },
  'gb-left': { cite: at('Art 27', british), note: 'Ended with 2020; British law has rules of its own.' },
  'no-part': { cite: at('Art 32', copyToday), note: 'No part in it: the law of that State decides.' },
  'third-country': { cite: at('Art 32', copyToday), note: 'No member State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
