import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer(
  'coe-rec-2021-6',
  'https://www.coe.int/fr/web/cdpc/-/promoting-more-humane-and-socially-effective-penal-sanctions',
);
const summary = secondary('https://www.legalpost.eu/2021/10/managing-persons-accused-or-convicted.html', '2026-11-23');

export const provisions = {
  scope: {
    gist: 'It guides prison and probation in assessing, managing and bringing back into society persons accused or convicted of a sexual offence.',
    cite: at('Scope', summary),
  },
  individual: {
    gist: 'Assessment and treatment fit the one person, and management follows risk and needs, not the name of the offence.',
    cite: at('Assessment and management', summary),
  },
  together: {
    gist: 'Several professions work together, protect the person in custody, and work with the services for victims.',
    cite: at('Management and custody', summary),
  },
  victims: {
    gist: 'National law should say what a victim may learn about a release.',
    cite: at('Victims', summary),
  },
  borders: {
    gist: 'It also speaks of sharing risk information between services and across borders.',
    leavesOpen: 'From memory: the rules themselves were not opened.',
    cite: at('Sharing of information'),
  },
} satisfies Provisions;
