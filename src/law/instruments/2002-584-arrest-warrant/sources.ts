import { citer, official, secondary } from '../../cite';
import { croatiaJoined, joinedIn2004Or2007, transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2002-584', 'http://data.europa.eu/eli/dec_framw/2002/584/oj');
const irishAct = citer('2002-584', 'http://www.irishstatutebook.ie/eli/2003/act/45');
const nordicAct = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2011-1165';
const swedishAct = citer('2002-584', nordicAct);

export const sources = {
  'member-states': {
    cite: at(
      'Art 1(1)',
      secondary('https://publications.parliament.uk/pa/cm5801/cmselect/cmeuleg/229-xv/22910.htm', '2026-11-23'),
    ),
    note: 'In operation since 1 January 2004. Some national laws came later: for a day in 2004 or 2005 ask.',
  },
  'hr-accession': { cite: croatiaJoined('2002-584'), note: 'From the day of accession; before it no member State.' },
  accession: { cite: joinedIn2004Or2007('2002-584'), note: 'From the day of accession; before it no member State.' },
  'ie-act': {
    cite: irishAct(
      'European Arrest Warrant Act 2003 (Ireland)',
      official('http://www.irishstatutebook.ie/eli/2003/act/45', '2026-11-23'),
    ),
    note: 'The act officers in Ireland apply, as amended; Ireland takes part fully.',
  },
  'nordic-arrest-warrant': {
    cite: swedishAct('Act 2011:1165 (Sweden)', official(nordicAct, '2026-11-23')),
    note: 'With the other Nordic States the Nordic arrest warrant (Convention of 15 December 2005) is used instead; Sweden treats any other warrant from them as one. First day of the European warrant from memory.',
  },
  'before-the-agreement': {
    cite: at('Art 1(1)'),
    note: 'Extradition under the 1957 Convention of the Council of Europe.',
  },
  'iceland-norway': {
    cite: at(
      'EU-Iceland/Norway surrender agreement',
      secondary('https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664', '2026-11-23'),
    ),
    note: 'Agreement of 28 June 2006, with member States only. With Denmark, Finland and Sweden, and between the two, the Nordic arrest warrant is used instead.',
  },
  'no-surrender-scheme': {
    cite: at('Art 1(1)'),
    note: 'Not Schengen development and no agreement on surrender: extradition under the 1957 Convention.',
  },
  'gb-until-2020': {
    cite: transitionEnded('2002-584'),
    note: 'European arrest warrant until the end of the transition.',
  },
  'gb-title-vii': {
    cite: at(
      'TCA Part Three Title VII',
      secondary(
        'https://lordslibrary.parliament.uk/beyond-brexit-policing-law-enforcement-and-security/',
        '2026-11-23',
      ),
    ),
    note: 'A warrant of the Trade and Cooperation Agreement takes its place, with member States only; some do not surrender their own nationals.',
  },
  'third-country': {
    cite: at('Art 1(1)', secondary('https://exlege.bg/normi/ramkovo-resenie-2002-584-pvr/links/57449', '2026-11-25')),
    note: 'Extradition under the convention or treaty in force between the two States.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
