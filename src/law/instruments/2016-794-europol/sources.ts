import { citer, official, secondary } from '../../cite';
import { croatiaJoined } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2016-794', 'http://data.europa.eu/eli/reg/2016/794/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/d3/32016R0794.md', '2026-11-25');

export const sources = {
  applies: {
    cite: at('Art 77(2)', copy),
    note: 'Applies since 1 May 2017, since 28 June 2022 as amended by Regulation (EU) 2022/991. A further change on smuggling and trafficking was agreed in September 2025; that it was adopted was not found.',
  },
  'decision-of-2009': {
    cite: at('Art 75(1)', copy),
    note: 'Member under Decision 2009/371/JHA, repealed from 1 May 2017; that it began on 1 January 2010 is from memory.',
  },
  'before-2010': {
    cite: at('Europol Convention of 1995'),
    note: 'Under the Europol Convention, which was not looked at. For days before 2010 ask the national unit.',
  },
  'dk-agreement': {
    cite: at(
      'Art 25(1)(c), Protocol 22',
      secondary('https://ft.dk/samling/20181/almdel/REU/bilag/26/1958869/index.htm', '2026-11-23'),
    ),
    note: 'Third State for Europol: no direct search, Danish-speaking staff on duty search instead. Fully carried out on 1 November 2017. Connected to SIENA.',
  },
  'ie-protocol-21': {
    cite: at(
      'Recital 54 of Regulation (EU) 2022/991',
      official('http://data.europa.eu/eli/reg/2022/991/oj', '2026-11-23'),
    ),
    note: 'Takes part in the change of 2022 (Protocol 21); that it did from 1 May 2017 is from memory.',
  },
  'hr-accession': {
    cite: croatiaJoined('2016-794'),
    note: 'Member since 1 July 2013; what held with Croatia before was not looked at.',
  },
  'gb-member': {
    cite: at(
      'Art 77(2)',
      secondary(
        'https://lordslibrary.parliament.uk/beyond-brexit-policing-law-enforcement-and-security/',
        '2026-11-23',
      ),
    ),
    note: 'Member until 31 December 2020; first day under this Regulation from memory.',
  },
  'gb-title-v': {
    cite: at(
      'TCA Part Three Title V',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'No member and no direct access to data: liaison staff ask Europol. Working arrangement of 2021 and SIENA from memory.',
  },
  'own-agreement': {
    cite: at('Art 25(1)', official('http://data.europa.eu/eli/reg/2016/794/oj', '2026-11-23')),
    note: 'Each State outside the Union has an agreement of its own.',
  },
  'is-agreement': {
    cite: at('Art 25(1)(c)', secondary('https://www.bjorn.is/greinar/nr/6446', '2026-11-23')),
    note: 'Agreement signed on 28 June 2001, first day not established. Art 20 opens direct search to member States only.',
  },
  'no-agreement': {
    cite: at('Art 25(1)(c)', secondary('https://europol.europa.eu/content/page/external-cooperation-31', '2026-11-23')),
    note: 'Agreement of 2001, first day not established; SIENA since 2010. Art 20 opens direct search to member States only.',
  },
  'ch-agreement': {
    cite: at(
      'Art 25(1)(c)',
      secondary(
        'https://www.nkvf.admin.ch/fedpol/en/home/polizei-zusammenarbeit/international/europol.html',
        '2026-11-23',
      ),
    ),
    note: 'In force since 1 March 2006; SIENA since 2010. Art 20 opens direct search to member States only.',
  },
  'li-agreement': {
    cite: at('Art 25(1)(c)', official('https://www.gesetze.li/konso/html/2013405000?version=1', '2026-11-23')),
    note: 'In force since 2 December 2013; SIENA since 2015. Art 20 opens direct search to member States only.',
  },
  'some-have-agreements': {
    cite: at('Art 25', copy),
    note: 'Some States outside have an agreement with Europol. Ask the national unit whether this one does.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
