import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Judgment and conditions, with what is asked: supervision, enforcement, or the whole case (Art 5)',
    'Back: what may lead to revocation, with a view on it (Art 13)',
  ],
  threshold: [
    'A final, enforceable decision; an offence in both States (Art 3-4)',
    'A person on probation, or with a sentence suspended at once or later (Art 2)',
    'Ordinary residence in the other State (Art 5)',
    'Both States are parties, and neither left the part out',
  ],
  form: 'No form of the convention is known to us. A letter from Ministry of Justice to Ministry of Justice (Art 27).',
  language: 'Depends on the declaration of the State asked (Art 29).',
  refusal: [
    'Parts III and IV do not apply where a State left them out by reservation',
    'Its other grounds for refusal were not read: ask that Ministry',
  ],
  receiver: [
    'Supervises, so that the person finds the way back and conduct is watched (Art 1)',
    'Passes on what may lead to revocation (Art 13)',
    'Does not judge whether conditions were kept, if only supervision was handed over (Art 15)',
  ],
  retention: ['No time is set in the articles read', 'Supervision ends as the judgment says; agree on a last report'],
  offenderManager:
    'Prepares conditions, risk and address for your own Ministry of Justice. Stays in charge until the answer is there. Asks for the name of the officer and a first report.',
};
