import { citer, official, secondary } from '../../cite';
import { croatiaJoined } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2009-315', 'http://data.europa.eu/eli/dec_framw/2009/315/oj');
const irishAct = citer('2009-315', 'http://www.irishstatutebook.ie/eli/2019/act/51/enacted/en/print.html');
const ukRegulations = citer('2009-315', 'https://www.legislation.gov.uk/uksi/2014/3141');
const ukAct = citer('2009-315', 'https://www.legislation.gov.uk/ukpga/2020/29');

export const sources = {
  'member-states': {
    cite: at('Art 1', secondary('https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1420931', '2026-11-23')),
    note: 'ECRIS started in April 2012; the day is the deadline, from memory, and 25 States were connected by 2015. For an early day ask.',
  },
  'hr-accession': { cite: croatiaJoined('2009-315'), note: 'From the day of accession; before it no member State.' },
  'dk-unamended': {
    cite: at(
      'Art 1',
      secondary(
        'https://privacy-web.nl/en/nieuws/uitwisseling-van-strafregisters-eu-akkoord-over-hervormd-ecris-systeem/',
        '2026-11-23',
      ),
    ),
    note: 'Stays in ECRIS with the text as it stood before Directive (EU) 2019/884; a joint statement records it. First day from memory.',
  },
  'ie-before-the-act': {
    cite: at('Art 1'),
    note: 'Exchanged in practice before its act commenced, without an act of its own: what was answered must be asked. First day not established.',
  },
  'ie-commencement': {
    cite: irishAct(
      'Act 51/2019 (Ireland), commencement',
      secondary('https://gov.ie/ga/foilsiuchan/381f8-criminal-records-exchange-of-information-act-2019', '2026-11-23'),
    ),
    note: 'Works with the text as it stood before Directive (EU) 2019/884.',
  },
  'ie-act': {
    cite: irishAct(
      'Criminal Records (Exchange of Information) Act 2019 (Ireland)',
      official('http://www.irishstatutebook.ie/eli/2019/act/51/enacted/en/print.html', '2026-11-23'),
    ),
  },
  'not-schengen': {
    cite: at('Art 1'),
    note: 'Not Schengen development. Ask under Arts 13 and 22 of the 1959 Convention on mutual assistance.',
  },
  'gb-until-2020': {
    cite: ukRegulations(
      'S.I. 2014/3141 Part 6 (United Kingdom)',
      official('http://www.legislation.gov.uk/uksi/2014/3141/body/2020-12-31/data.xht', '2026-11-25'),
    ),
    note: 'Member State, then transition. The part on records, in force since 3 December 2014, stands as repealed on 31 December 2020.',
  },
  'gb-title-ix': {
    cite: at(
      'TCA Part Three Title IX',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'Records pass under the Trade and Cooperation Agreement instead, with member States only; ACRO runs the British side.',
  },
  'gb-act': {
    cite: ukAct(
      'European Union (Future Relationship) Act 2020',
      official('https://legislation.gov.uk/ukpga/2020/29/section/5', '2026-11-23'),
    ),
  },
  'third-country': { cite: at('Art 1'), note: 'Ask under the convention or treaty in force between the two States.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
