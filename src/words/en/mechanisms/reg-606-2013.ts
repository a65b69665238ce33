import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Civil protection measure abroad (Regulation 606/2013)',
  short:
    'A civil ban on places, contact or approach holds in the other State with a certificate, for twelve months at most.',
  send: 'Issue the certificate that the protected person presents in {other}',
  ask: 'Tell the protected person to ask the issuing authority for the certificate for {other}',
  sender:
    'The protected person asks the authority that ordered the measure, never the police (recital 13). He or she presents copy and certificate in the other State.',
  doesNot: 'It tells no police abroad by itself, and it covers no measure of criminal law.',
  checklist: [
    'Civil measure with one of the three bans of Art 3(1); its end date',
    'Proof that it was made known to the person causing the risk (Art 6)',
    'Certificate on the form for all languages (Art 5)',
    'Day of issue, and twelve months from it in the calendar (Art 4(4))',
    'Whom to present it to in the other State',
    'A safe address for notices: the other side may get to see it (Art 7(d))',
    'Translation, where needed (Art 16)',
  ],
  mustNotCross: [
    'Where the protected person is, in the notice to the other side (Art 8(3)) or as address for notices (Art 7(d))',
    'Police information or risk assessments: they have no place in the certificate',
    'Data of children beyond what the ban needs',
  ],
  limits: [
    'Twelve months at most from the issue of the certificate (Art 4(4)).',
    'No procedure and no review of the substance there (Art 4(1), 12).',
    'Refusal only if the person causing the risk applies for it (Art 13).',
    'Ireland takes part, Denmark does not.',
  ],
  after: [
    'The protected person keeps copy and certificate at hand.',
    'A breach there: call the local police.',
    'Before the twelve months end: ask for a new certificate, or a measure under local law.',
  ],
  pitfalls: [
    'Overlooking the twelve months.',
    'Using it for a condition of a criminal sentence: that is Directive 2011/99.',
    'Leaving it all to the protected person: help with the form and the address.',
  ],
};
