import { citer, official, secondary } from '../../cite';
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
  'no-party': {
    cite: at(
      'Entry into force',
      official('https://www.coe.int/en/web/impact-convention-human-rights/norway', '2026-11-30'),
    ),
    note: 'In force for Norway from the first day of the Convention.',
  },
  'ch-party': {
    cite: at(
      'Entry into force',
      official(
        'https://www.fdfa.admin.ch/eda/en/fdfa/foreign-policy/international-law/internationale-vertraege/datenbank-staatsvertraege/detailansicht-staatsvertrag.ggst0_10.contract19500267.html',
        '2026-11-30',
      ),
    ),
    note: 'In force for Switzerland from 28 November 1974 (its list of treaties).',
  },
  'li-party': {
    cite: at(
      'Entry into force',
      official(
        'https://llv.li/en/national-administration/diplomatic-representations/strassburg-f-/europarat',
        '2026-11-30',
      ),
    ),
    note: 'In force for Liechtenstein from 8 September 1982 (its own administration).',
  },
  'is-party': {
    cite: at('Entry into force', secondary('https://timarit.is/page/4899037', '2026-11-30')),
    note: 'Iceland ratified on 29 June 1953, so from the first day of the Convention (an Icelandic law journal of 1983). That it still is a party: government.is on the Council of Europe.',
  },
  'gb-party': {
    cite: at(
      'Entry into force',
      secondary(
        'https://lordslibrary.parliament.uk/75th-anniversary-of-the-european-convention-on-human-rights/',
        '2026-11-30',
      ),
    ),
    note: 'The United Kingdom ratified in 1951, so from the first day of the Convention, before and after its years in the Union (library of the House of Lords).',
  },
  'some-others': {
    cite: at(
      'List of parties',
      secondary('https://government.is/topics/foreign-affairs/coe-presidency/coe-and-iceland', '2026-11-30'),
    ),
    note: 'Every member of the Council of Europe is a party, 46 States, so some outside the 32 are too (government of Iceland). Check the State you mean.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
