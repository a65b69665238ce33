import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Images and videos that show child sexual abuse, and images of possible victims or abusers in other settings',
    'Notes between the specialists of different countries on child, abuser and place',
  ],
  threshold: [
    'A criminal case in which the material was found; our reading, no article on it was read',
    'A unit that the National Central Bureau lets use the database (RPD Art 21)',
    'Correct, relevant and no more than needed (RPD Art 12); strictly necessary (Directive 2016/680 Art 10)',
  ],
  form: 'The screen of the database, over the network I-24/7, by trained users.',
  language: 'Not laid down in what was read. INTERPOL works in Arabic, English, French and Spanish, from memory.',
  refusal: [
    'Nobody has to act on a hit: each country follows its own law',
    'INTERPOL takes no part in political, military, religious or racial matters (Constitution Art 3)',
  ],
  receiver: [
    'Look whether the child or place is known, and tell the specialists who asked',
    'Under its own law: protect the child, open a case, or hand over to the country concerned',
  ],
  retention: [
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'A person can ask the independent commission for access, correction or deletion',
  ],
  offenderManager:
    'Never looks at, copies or sends material. Finds something on a device under a licence condition: leave it, note day and hour, call the police. Hears of a hit only through the police.',
};
