import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer(
  'coe-rec-2021-6',
  'https://www.coe.int/fr/web/cdpc/-/promoting-more-humane-and-socially-effective-penal-sanctions',
);

export const sources = {
  recommended: {
    cite: at(
      'Adoption',
      official(
        'https://www.coe.int/fr/web/cdpc/-/promoting-more-humane-and-socially-effective-penal-sanctions',
        '2026-11-23',
      ),
    ),
    note: 'Recommended to the member States of the Council of Europe; binds nobody. A State may have taken it up in its own rules.',
  },
  'other-members': {
    cite: at(
      'Adoption',
      secondary('https://www.legalpost.eu/2021/10/managing-persons-accused-or-convicted.html', '2026-11-30'),
    ),
    note: 'Recommended to the other members of the Council of Europe too; to no other State. Check whether the State you mean is one.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
