import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('tca-part-three', 'https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj');
const ukAct = citer('tca-part-three', 'https://www.legislation.gov.uk/ukpga/2020/29');
const lordsLibrary = secondary(
  'https://lordslibrary.parliament.uk/beyond-brexit-policing-law-enforcement-and-security/',
  '2026-11-23',
);

export const sources = {
  'union-agreement': {
    cite: at('Part Three', lordsLibrary),
    note: 'Applied provisionally from 1 January 2021, in force since 1 May 2021.',
  },
  'article-217': {
    cite: at('Part Three'),
    note: 'Bound as part of the Union, because the agreement rests on Art 217 TFEU: the special protocols do not keep the State out.',
  },
  'other-party': { cite: at('Part Three', lordsLibrary), note: 'The other party; linked with member States only.' },
  'gb-act': {
    cite: ukAct(
      'European Union (Future Relationship) Act 2020',
      official('https://legislation.gov.uk/ukpga/2020/29/section/5', '2026-11-23'),
    ),
    note: 'The act officers in the United Kingdom apply for criminal records.',
  },
  'not-a-party': {
    cite: at('Part Three'),
    note: 'The agreement links the United Kingdom with the Union and nobody else.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
