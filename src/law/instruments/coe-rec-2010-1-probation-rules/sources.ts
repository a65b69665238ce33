import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-rec-2010-1', 'https://www.coe.int/en/web/prison/conventions-recommendations');

export const sources = {
  recommended: {
    cite: at('Adoption', secondary('https://rcanto00.our.dmu.ac.uk/2020/11/11/250/', '2026-11-25')),
    note: 'Recommended to the member States of the Council of Europe; binds nobody. A State may have taken it up in its own rules.',
  },
  'other-members': {
    cite: at(
      'Adoption',
      secondary(
        'https://wcd.coe.int/ViewDoc.jsp?Ref=CM(2009)187&Language=lanEnglish&Ver=add3&Site=CM&BackColorInternet=C3C3C3&BackColorIntranet=EDB021&BackColorLogged=F5D383',
        '2026-11-30',
      ),
    ),
    note: 'Recommended to the other members of the Council of Europe too; to no other State. Check whether the State you mean is one.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
