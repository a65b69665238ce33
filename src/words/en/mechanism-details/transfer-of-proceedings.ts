import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: ['The request of Annex I with the case file, as far as it is needed (Art 8)'],
  threshold: [
    'From 1 February 2027 only (Art 35)',
    'Justice is better served in the other State (Art 5(1))',
    'What counts: place, residence, evidence, refused warrant, sentence served there, rehabilitation, victims (Art 5(2))',
    'Suspect and victim are told and may give an opinion, with exceptions (Art 6, 7)',
  ],
  form: 'The request form of Annex I. An IT system follows 2 years after the acts that set it up (Art 36).',
  language: 'An official or accepted language of the State asked (Art 8(5)).',
  refusal: [
    'Grounds are set in one list: no offence there, double jeopardy, age, bar by time, no jurisdiction, and others (Art 12)',
    'Which of them bind and which leave a choice: read the article',
  ],
  receiver: [
    'Confirms receipt within 7 days (Art 8(8))',
    'Decides within 60 days, with 30 more at most (Art 13)',
    'Gives reasons; a remedy against acceptance stays open for 15 days at most (Art 17(2))',
  ],
  retention: ['Not told here: the case file follows the law of the State that takes the case'],
  offenderManager:
    'Cannot ask for it. Tell the prosecutor what speaks for or against: a sentence served there, ties, protection of the victim, and measures that hang on the case.',
};
