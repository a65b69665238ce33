import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2002-584', 'http://data.europa.eu/eli/dec_framw/2002/584/oj');

const exlege = 'https://exlege.bg/normi/ramkovo-resenie-2002-584-pvr' as const;
const article17 = secondary(`${exlege}/norm-references/57466`, '2026-11-23');
const irishAct = viaNational('http://www.irishstatutebook.ie/eli/2003/act/45', '2026-11-23');

export const provisions = {
  'art-1(1)': {
    gist: 'A European arrest warrant is a judicial decision to have a person arrested and handed over for prosecution or to serve a sentence or detention order.',
    leavesOpen: 'Our reading: questioning, watching or supervising a person is not among these purposes.',
    cite: at('Art 1(1)', secondary(`${exlege}/links/57449`, '2026-11-25')),
  },
  'art-2(1)': {
    gist: 'The act must carry a maximum of at least 12 months of custody or, once sentence has been passed, at least 4 months must have been imposed.',
    leavesOpen: 'The text looks at what was imposed, not at what is left to serve.',
    cite: at('Art 2(1)', irishAct),
  },
  'art-2(2)': {
    gist: 'For the listed offences with a maximum of at least three years nobody checks whether the act is also an offence in the State asked.',
    cite: at('Art 2(2)', secondary(`${exlege}/norm-references/57450?page=2`, '2026-11-25')),
  },
  'art-8(1)(c)': {
    gist: 'The warrant must show an enforceable judgment, a national arrest warrant or another enforceable judicial decision behind it.',
    cite: at('Art 8(1)(c)', secondary(`${exlege}/norm-references/57457`, '2026-11-25')),
  },
  'art-17(2)': {
    gist: 'Where the person consents, the final decision on surrender is due within 10 days of the consent.',
    limit: 'eaw-consent',
    cite: at('Art 17(2)', article17),
  },
  'art-17(3)': {
    gist: 'Without consent, the final decision on surrender is due within 60 days of the arrest.',
    limit: 'eaw-no-consent',
    cite: at('Art 17(3)', article17),
  },
  'art-17(4)': {
    gist: 'In specific cases these times may grow by 30 days, if the issuing authority is told so and why.',
    cite: at('Art 17(4)', article17),
  },
  'art-23': {
    gist: 'The person is handed over within 10 days of the final decision, later only where something prevents it; if the time runs out, the person is released.',
    limit: 'eaw-surrender',
    cite: at('Art 23', secondary('https://zanotowane.pl/711/7102', '2026-11-23')),
  },
} satisfies Provisions;
