import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('echr', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/005');

export const sources = {
  'member-state-of-the-union': {
    cite: at(
      'List of parties',
      secondary('https://assembly.coe.int/nw/xml/XRef/X2H-Xref-ViewHTML.asp?FileID=34164&Lang=EN', '2026-11-30'),
    ),
    note: 'Party, as every member State of the Union (report of the Parliamentary Assembly, Doc. 16126). First day not established.',
  },
  'member-of-the-council-of-europe': {
    cite: at(
      'List of parties',
      secondary(
        'https://qreer.com/companies/view/2080/EDQM_European_Directorate_for_the_Quality_of_Medicines_HealthCare',
        '2026-11-30',
      ),
    ),
    note: 'Party, as every member of the Council of Europe (the Council of Europe describing itself, before 2022). First day not established.',
  },
  'gb-party': {
    cite: at(
      'List of parties',
      secondary(
        'https://nexus-security.github.io/analysis-3-the-impact-of-human-rights-on-the-eu/uk-trade-and-cooperation-agreement-in-brexit',
        '2026-11-25',
      ),
    ),
    note: 'Party, before and after it left the Union. First day not established.',
  },
  'some-others': {
    cite: at(
      'List of parties',
      secondary(
        'https://qreer.com/companies/view/2080/EDQM_European_Directorate_for_the_Quality_of_Medicines_HealthCare',
        '2026-11-30',
      ),
    ),
    note: 'Members of the Council of Europe outside the 32 are parties too. Check the State you mean.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
