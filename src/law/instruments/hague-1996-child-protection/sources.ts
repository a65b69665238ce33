import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('hague-1996', 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=70');
const irishAct = citer('hague-1996', 'http://www.irishstatutebook.ie/eli/2000/act/37/enacted/en/print.html');

export const sources = {
  'hague-table': {
    cite: at('Art 61', official('https://www.hcch.net/en/instruments/conventions/status-table/?cid=70', '2026-11-25')),
    note: 'Day as in the table of the Hague Conference, read as it stood in October 2017.',
  },
  'austrian-list': {
    cite: at(
      'Art 61',
      secondary(
        'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20007247',
        '2026-11-25',
      ),
    ),
    note: 'Named as a party in the Austrian statute book, as it stood on 30 March 2023. First day not read.',
  },
  'party-from-memory': {
    cite: at('Art 61'),
    note: 'A party, from memory; the part of the lists with this State could not be read.',
  },
  'es-2011': {
    cite: at('Art 61', secondary('http://www.reunite.org/news/1996_hague_convention_in_spain.asp', '2026-11-25')),
  },
  'ch-2009': {
    cite: at('Art 61', secondary('https://lexaris.io/book/version/documentflat/head/232339', '2026-11-25')),
    note: 'Printed as SR 0.211.231.011 in the Swiss collection of laws.',
  },
  'gb-2012': {
    cite: at(
      'Art 61',
      secondary(
        'https://www.stowefamilylaw.co.uk/blog/2012/11/01/hague-convention-on-the-protection-of-children-enters-uk-law/',
        '2026-11-25',
      ),
    ),
    note: 'In force on 1 November 2012. It does not depend on membership of the Union.',
  },
  'ie-act': {
    cite: irishAct(
      'Protection of Children (Hague Convention) Act 2000 (Ireland)',
      secondary('http://cefni-relay.virtual.tibus.net/eli/2000/act/37/enacted/en/print.html', '2026-11-25'),
    ),
  },
  'regulation-goes-first': {
    cite: at(
      'Regulation (EU) 2019/1111, Art 97',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/c6/32019R1111.md', '2026-11-25'),
    ),
    note: 'Where the child lives in a member State bound by the Regulation. Does the child live outside: ask the Central Authority which text counts.',
  },
  'not-listed': {
    cite: at('Art 61', secondary('https://treatydatabase.overheid.nl/en/Verdrag/Details/007396_dn.html', '2026-11-25')),
    note: 'Not on the Austrian list of March 2023, nor among the notices of the depositary up to 13 March 2025. Whether it has joined since: ask.',
  },
  'some-others': {
    cite: at('Art 61', official('https://www.hcch.net/en/instruments/conventions/status-table/?cid=70', '2026-11-25')),
    note: 'Some States outside are parties, such as Albania, Armenia, Australia and Georgia: ask the Central Authority.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
