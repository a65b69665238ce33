import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-1957', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/024');
const protocolList = secondary('https://zoek.officielebekendmakingen.nl/trb-2006-170.html', '2026-11-25');
const swissList = secondary('https://www.droit-bilingue.ch/rs/lex/1957/02/19570239-a32-fr-de.html', '2026-11-25');
const report1975 = secondary('http://worldlii.org/int/other/COETSER/1975/2.html', '2026-11-25');
const surrenderAgreement = secondary('https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664', '2026-11-23');

export const sources = {
  'swiss-list': {
    cite: at('List of parties', swissList),
    note: 'Party; day as in the Swiss list of May 2013. Reservations and protocols differ: check the Treaty Office.',
  },
  'bg-list': {
    cite: at('List of parties', swissList),
    note: 'Party; day as in the Swiss list. The list of the protocol of 1975 gives the day after for Bulgaria.',
  },
  'ch-act': {
    cite: at('List of parties', secondary('https://lexaris.io/book/version/documentflat/head/1620107', '2026-11-25')),
    note: 'In force for Switzerland since 20 March 1967. Treaties with single States add to it, such as the one with Germany of 1969.',
  },
  'party-by-1975': {
    cite: at('List of parties', report1975),
    note: 'Named as a party in the report on the protocol of 15 October 1975; the first day was not read.',
  },
  'no-party': {
    cite: at('List of parties', report1975),
    note: 'Named as a party in the report of 1975; first day not read. With other Nordic States the Nordic arrest warrant is used.',
  },
  'is-party': {
    cite: at('List of parties', protocolList),
    note: 'Party at the latest with the protocol of 1975, which presupposes it. With other Nordic States the Nordic arrest warrant is used.',
  },
  'party-by-the-protocol': {
    cite: at('List of parties', protocolList),
    note: 'Party at the latest on the day the protocol of 1975 came into force there, which presupposes it; the first day was not read.',
  },
  'party-from-memory': { cite: at('List of parties'), note: 'Party, from memory; day not established.' },
  'some-others': {
    cite: at('List of parties'),
    note: 'All members of the Council of Europe and some others are parties, from memory. Check the State you mean.',
  },
  'eaw-goes-first': {
    cite: at('FD 2002/584/JHA Art 31'),
    note: 'Between member States the European arrest warrant has taken its place. Some national laws came later than 2004: ask for old days.',
  },
  'is-no-goes-first': {
    cite: at('EU-Iceland/Norway surrender agreement', surrenderAgreement),
    note: 'The agreement on surrender applies since 1 November 2019; with Denmark, Finland and Sweden the Nordic arrest warrant.',
  },
  'tca-goes-first': {
    cite: at(
      'TCA Part Three Title VII',
      secondary(
        'https://lordslibrary.parliament.uk/beyond-brexit-policing-law-enforcement-and-security/',
        '2026-11-23',
      ),
    ),
    note: 'Since 2021 surrender follows the agreement with the European Union. Where a State bars its own nationals, ask what remains.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
