import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'For cross-checking (EIS): identity, residence, documents, prints, DNA profile, offences, convictions within the remit (Annex II A)',
    'For analysis and exchange also movements, weapons, danger rating, escape risk, associates, vehicles, ways of offending (Annex II B)',
    'Over SIENA: messages between Europol, national units and States, copied to Europol or not (Arts 8(4), 38(7))',
  ],
  threshold: [
    'Serious crime on the list that touches two or more member States, terrorism, or a common interest (Art 3, Annex I)',
    'A person suspected, convicted, or expected to offend on factual grounds under national law (Art 18(2))',
    'Between two States alone: the law that allows the exchange; then the crime may lie outside the remit (Art 8(4))',
    'Special categories, victims and minors: strictly necessary and proportionate (Art 30)',
  ],
  form: 'A SIENA message with purpose, grades (Art 29) and handling code; an entry in the EIS through the national system.',
  language: 'Not laid down in the articles read. English is usual, from memory.',
  refusal: [
    'A State need not supply what harms essential security, a running investigation or a person (Art 7(7))',
    'The giver of a hit in analysis data can say no (Art 20(2)); limits it has set bind Europol (Art 19(2))',
    'Except where a life is in imminent danger: Europol then tells the State concerned (Art 22(2))',
  ],
  receiver: [
    'Obey purpose, limits and handling codes (Art 19)',
    'Ask Europol before anything it holds is passed on (Art 23(7))',
    'Nobody has to act: Europol cannot order it (Art 4(5))',
  ],
  retention: [
    'Reviewed every 3 years, and erased if nobody decides to keep them (Art 31(2))',
    'Erased when the giver erases its own, unless Europol has more reason to keep them (Art 31(5))',
    'Gone when the case ends in a final acquittal or is dropped for good (Annex II A)',
    'The person is answered within 3 months, and can ask for correction (Arts 36(4), 37)',
  ],
  offenderManager:
    'Normally cannot send or search. Can tell the police, before release or transfer, which States a case touches, with convictions and dated facts. Asks the police for an EIS entry and a search for links; tells them when supervision ends.',
};
