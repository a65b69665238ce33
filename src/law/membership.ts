import { citer, secondary } from './cite';
import type { InstrumentId } from './ids';
import type { Citation } from './model';

/**
 * Joining and leaving the Union, said once for all acts that bind member States.
 *
 * @example croatiaJoined('2008-947').article // 'Accession of Croatia, 1 July 2013'
 */
export const croatiaJoined = (act: InstrumentId): Citation =>
  citer(act, 'http://data.europa.eu/eli/reg/2013/517/oj')(
    'Accession of Croatia, 1 July 2013 (Regulation (EU) No 517/2013 began with it)',
    secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/20/32013R0517.md', '2026-11-30'),
  );

/** Ten States joined on 1 May 2004, Bulgaria and Romania on 1 January 2007. Croatia has its own citation. */
export const joinedIn2004Or2007 = (act: InstrumentId): Citation =>
  citer(act, 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12003T/TXT')(
    'Accessions of 1 May 2004 and 1 January 2007',
    secondary('https://archive.europa.ba/?p=33923', '2026-11-30'),
  );

/** Union law went on in the United Kingdom until 31 December 2020, the end of the transition. */
export const transitionEnded = (act: InstrumentId): Citation =>
  citer(act, 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12020W/TXT')(
    'Withdrawal Agreement, transition until 31 December 2020',
    secondary('http://cnmv.es/PORTAL/Brexit/Index.aspx?lang=en', '2026-11-30'),
  );
