import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-2007-lanzarote', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/201');
const encyclopaedia = secondary(
  'https://de.wiki.li/%C3%9Cbereinkommen_des_Europarats_zum_Schutz_von_Kindern_vor_sexueller_Ausbeutung_und_sexuellem_Missbrauch',
  '2026-11-25',
);

export const sources = {
  'in-all-members': {
    cite: at('List of parties', encyclopaedia),
    note: 'In force in all members of the Council of Europe since 1 April 2021; the first day of this State was not found. Reservations: check the Treaty Office.',
  },
  'dated-party': { cite: at('List of parties', encyclopaedia), note: 'Party; day as in an encyclopaedia.' },
  'ie-last': {
    cite: at('List of parties', encyclopaedia),
    note: 'Among the last to ratify, in 2020; day as in an encyclopaedia.',
  },
  'nl-party': {
    cite: at(
      'List of parties',
      secondary('https://www.drost.nl/letselschade/juridische-info/het-verdrag-van-lanzarote/', '2026-11-25'),
    ),
    note: 'Among the first parties.',
  },
  'gb-ratified': {
    cite: at(
      'List of parties',
      official(
        'https://coe.int/de/web/portal/-/the-uk-ratifies-the-lanzarote-convention-to-protect-children-against-sexual-violence',
        '2026-11-25',
      ),
    ),
    note: 'Announced by the Council of Europe.',
  },
  'some-others': {
    cite: at('List of parties', encyclopaedia),
    note: 'All other members of the Council of Europe and Tunisia are parties. Check the State you mean.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
