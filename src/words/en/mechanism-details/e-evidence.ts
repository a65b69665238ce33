import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Subscriber data, data for identification only, traffic data and content, as held when the order arrives (Art 3)',
    'A preservation order keeps data and hands nothing over (Art 11(1))',
  ],
  threshold: [
    'Criminal proceedings, or a sentence of 4 months at least and a convicted person who absconded (Art 2(2))',
    'Subscriber data: every offence. Traffic and content: 3 years of maximum penalty or listed offences (Art 5(3)-(4))',
    'Necessary, proportionate and possible in a similar case at home (Arts 5(2), 6(2)-(3))',
    'Traffic and content: ordered or validated by a judge or court (Art 4(2))',
  ],
  form: 'Certificates. Production: Annex I. Preservation: Annex II. Answer of the provider: Annex III. Later steps: Annexes V and VI.',
  language: 'One that the addressee accepts. Not yet confirmed in the text.',
  refusal: [
    'By the notified authority: privilege or press, manifest breach of a fundamental right, double jeopardy (Art 12(1))',
    'Also no double criminality, for offences off the list of Annex IV with less than 3 years (Art 12(1))',
    'The provider explains why it cannot comply (Art 10)',
  ],
  receiver: [
    'The provider keeps the data at once and hands them over in 10 days (Art 10(2)-(3))',
    'In an emergency in 8 hours (Art 10(4))',
    'The State must provide for fines up to 2 per cent of turnover (Art 15)',
  ],
  retention: [
    'Preserved data: 60 days, and 30 more on request (Art 11(1))',
    'No validation in 48 hours, or an objection: delete or restrict the data (Arts 4(5), 10(4))',
    'In the file: national law',
  ],
  offenderManager:
    'Cannot order it. A convicted person who absconded from 4 months or more is the one case after judgment: tell the prosecutor which accounts and devices are known. Never for watching a person.',
};
