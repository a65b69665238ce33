import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2008-675', 'http://data.europa.eu/eli/dec_framw/2008/675/oj');
const report = secondary('https://oeil.secure.europarl.europa.eu/oeil/en/document-summary?id=1350286', '2026-11-25');

export const sources = {
  notified: {
    cite: at('Art 5; Commission report of 2 June 2014', report),
    note: 'Among the 22 States that had notified their law by June 2014. The end of the time to transpose, 15 August 2010, is from memory.',
  },
  'not-notified': {
    cite: at('Art 5; Commission report of 2 June 2014', report),
    note: 'No law notified by June 2014. The duty has bound the State since 15 August 2010, from memory; the day of its law was not found.',
  },
  'before-the-deadline': {
    cite: at('Art 5'),
    note: 'Adopted on 24 July 2008; before 15 August 2010 it depended on the law of each State.',
  },
  'hr-accession': {
    cite: at('Art 5; Commission report of 2 June 2014', report),
    note: 'From the day of accession; its law was notified by June 2014.',
  },
  'gb-opt-out': {
    cite: at('Protocol 36 Art 10'),
    note: 'Whether the United Kingdom rejoined this text on 1 December 2014 was not settled.',
  },
  outside: {
    cite: at('Art 1(1)', secondary('https://exlege.bg/normi/ramkovo-resenie-2008-675-pvr', '2026-11-25')),
    note: 'For member States only. Whether a conviction from elsewhere counts is for the law of the court.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
