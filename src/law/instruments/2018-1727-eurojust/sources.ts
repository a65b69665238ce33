import { citer, official, secondary } from '../../cite';
import { croatiaJoined, joinedIn2004Or2007 } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2018-1727', 'http://data.europa.eu/eli/reg/2018/1727/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/b8/32018R1727.md', '2026-11-25');

export const sources = {
  member: {
    cite: at('Art 82(2)', copy),
    note: 'One national member per State. The Regulation applies since 12 December 2019.',
  },
  'decision-of-2002': {
    cite: at('Decision 2002/187/JHA'),
    note: 'Member under the decision that came before, from memory.',
  },
  'hr-accession': { cite: croatiaJoined('2018-1727'), note: 'From the day of accession; before it no member State.' },
  accession: { cite: joinedIn2004Or2007('2018-1727'), note: 'From the day of accession; before it no member State.' },
  'ie-opt-in': {
    cite: at(
      'Recital 35 of Regulation (EU) 2023/2131',
      official('http://data.europa.eu/eli/reg/2023/2131/oj', '2026-11-23'),
    ),
    note: 'Member since the opt-in of 2019, but not bound by the changes of 2023 on data about terrorism. First day from memory.',
  },
  'dk-agreement': {
    cite: at(
      'Cooperation agreement of 7 October 2019',
      secondary('https://eucrim.eu/news/cooperation-agreement-denmark', '2026-11-23'),
    ),
    note: 'Member until 11 December 2019. Since then by agreement; its first day is taken from the Regulation, from memory.',
  },
  'own-agreement': {
    cite: at(
      'Cooperation agreements of Iceland, Norway and Switzerland',
      secondary(
        'https://denederlandsegrondwet.nl/id/vjaadrmtecup/nieuws/eurojust_sluit_samenwerkingsakkoord_met',
        '2026-11-23',
      ),
    ),
    note: 'By an agreement with Eurojust that is older than 2013; the day was not collected.',
  },
  'li-agreement': {
    cite: at(
      'Cooperation agreement of 7 June 2013',
      secondary(
        'https://denederlandsegrondwet.nl/id/vjaadrmtecup/nieuws/eurojust_sluit_samenwerkingsakkoord_met',
        '2026-11-23',
      ),
    ),
    note: 'Signed on 7 June 2013; entry into force not found. No prosecutor of its own at Eurojust in 2024.',
  },
  'gb-title-vi': {
    cite: at('TCA Part Three Title VI', secondary('https://www.eurojust.europa.eu/mt/node/142', '2026-11-23')),
    note: 'By the Trade and Cooperation Agreement, with a liaison prosecutor at Eurojust.',
  },
  'some-have-an-agreement': {
    cite: at('Art 3(5)', copy),
    note: 'Some other States have an agreement with Eurojust; without one it can help where there is an essential interest. Ask.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
