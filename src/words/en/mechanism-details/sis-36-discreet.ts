import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'In the alert: identity, warning markers, reason, authority, decision, action wanted, documents, pictures and prints (Art 20(3))',
    'In the report: place, time, reason of the check, route, destination, companions, vehicle, objects and documents (Art 37(1))',
    'Around it: supplementary information between SIRENE Bureaux only (Art 8)',
  ],
  threshold: [
    'One of three grounds, each tied to offences that a European arrest warrant covers (Art 36(3)(a)-(c))',
    'Adequate, relevant and important enough, decided before entry and at each extension (Art 21)',
    'Surname, date of birth, reason and action wanted at least (Art 22(1))',
  ],
  form: 'The alert screen of the national system; between bureaux the SIRENE forms.',
  language:
    'As agreed between the bureaux; a short English text is understood everywhere. That is our advice, not a rule.',
  refusal: [
    'A State may have it flagged where it clashes with its law, its international duties or essential interests (Art 24)',
    'Where its law knows no search or interview, a check steps down to the next milder one (Art 37(4)-(6))',
  ],
  receiver: [
    'Note what an ordinary check shows, and let the person learn nothing (Art 37(1), (3))',
    'Report the hit through its SIRENE Bureau; how fast stands in the alert',
    'Answer questions of the other bureau as soon as possible, in twelve hours at most (Art 8(3))',
  ],
  retention: [
    'Lapses at the yearly review, unless it is examined and extended on record (Art 53(4), (6))',
    'Deleted as soon as its purpose is achieved or its ground is gone',
  ],
  offenderManager:
    'Cannot enter or search it. Can give the police a dated, reasoned assessment and the convictions before release or travel. Can keep the review day and renew the assessment after a hit. All of it goes through your own police.',
};
