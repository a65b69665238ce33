import { citer, official } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-rec-2014-3', 'https://www.coe.int/en/web/prison/conventions-recommendations');

export const sources = {
  recommended: {
    cite: at(
      'Adoption',
      official(
        'https://wcd.coe.int/ViewDoc.jsp?id=2163607&Site=CM&BackColorInternet=C3C3C3&BackColorIntranet=EDB021&BackColorLogged=F5D383',
        '2026-11-25',
      ),
    ),
    note: 'Recommended to the member States of the Council of Europe; binds nobody. A State may have taken it up in its own rules.',
  },
  'other-members': {
    cite: at(
      'Title and opening',
      official(
        'https://wcd.coe.int/ViewDoc.jsp?id=2163607&Site=CM&BackColorInternet=C3C3C3&BackColorIntranet=EDB021&BackColorLogged=F5D383',
        '2026-11-30',
      ),
    ),
    note: 'Recommended to the other members of the Council of Europe too; to no other State. Check whether the State you mean is one.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
