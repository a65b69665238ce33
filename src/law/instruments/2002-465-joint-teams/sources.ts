import { citer, official, secondary } from '../../cite';
import { croatiaJoined, joinedIn2004Or2007 } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2002-465', 'http://data.europa.eu/eli/dec_framw/2002/465/oj');
const irishAct = citer('2002-465', 'http://www.irishstatutebook.ie/eli/2004/act/20');
const summary = secondary(
  'http://europa.eu/legislation_summaries/justice_freedom_security/police_customs_cooperation/l33172_en.htm',
  '2026-11-25',
);
const platform = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/f7/32023R0969.md', '2026-11-25');

export const sources = {
  deadline: {
    cite: at('Art 4', summary),
    note: 'To be in national law by 1 January 2003. Some laws came later, and days were not collected: for old cases ask.',
  },
  'hr-accession': {
    cite: croatiaJoined('2002-465'),
    note: 'From the day of accession; the day of the national law was not collected.',
  },
  accession: {
    cite: joinedIn2004Or2007('2002-465'),
    note: 'From the day of accession; the day of the national law was not collected.',
  },
  'ie-act': {
    cite: irishAct(
      'Criminal Justice (Joint Investigation Teams) Act 2004 (Ireland)',
      official('https://www.irishstatutebook.ie/eli/2004/act/20/section/11/enacted/en/html', '2026-11-25'),
    ),
    note: 'Act of 30 June 2004; the day it commenced was not read. The Garda Commissioner is the competent authority.',
  },
  'it-late': { cite: at('Art 4'), note: 'Late: a law of 2016, from memory.' },
  'dk-old-act': { cite: at('Art 1'), note: 'Bound as by other texts from before the Treaty of Lisbon, from memory.' },
  'gb-member': { cite: at('Art 1'), note: 'Until the end of 2020, from memory.' },
  'gb-left': {
    cite: at('Recital 4 of Regulation (EU) 2023/969', platform),
    note: 'A team with the United Kingdom needs another basis, such as Art 20 of the second protocol of 2001. Check that both are parties.',
  },
  'other-bases': {
    cite: at('Recital 4 of Regulation (EU) 2023/969', platform),
    note: 'A third country can join a team on another basis, such as Art 20 of the second protocol of 2001. For Iceland and Norway an agreement of 2003, from memory.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
