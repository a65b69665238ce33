import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Name, birth, address there if any, facts, kind, length and start of the sentence (Art 4(3))',
    'Judgment and papers for the request; the article on them was not read (Art 6)',
    'Not part of it, as far as we know: risk and treatment reports',
  ],
  threshold: [
    'Nationality of the other State, and a final judgment (Art 3(1)(a)-(b))',
    'At least 6 months or an open term left when the request arrives (Art 3(1)(c)); less by way of exception (Art 3(2))',
    'Consent of the prisoner (Art 3(1)(d)), or flight or expulsion under the protocol of 1997 (ETS 167 Art 2-3)',
    'An offence in both States (Art 3(1)(e)), and the agreement of both (Art 3(1)(f))',
  ],
  form: 'A request of either State (Art 2). No form is prescribed in the articles read.',
  language: 'Not read (Art 17): look up what that State declared.',
  refusal: [
    'Any of the three can say no: no ground is needed (Art 3(1)(d), (f))',
    'A State may have ruled out one of the two ways of going on with the sentence (Art 3(3))',
  ],
  receiver: [
    'Carries on with the sentence, or turns it into one of its own (Art 3(3))',
    'May arrest a person who fled home, when asked (ETS 167 Art 2(2))',
    'How it reports on the sentence was not read (Art 15): ask for it in the letter',
  ],
  retention: ['No time is set in the articles read'],
  offenderManager:
    'The prison can tell the prisoner of the convention, as the State must (Art 4(1)), and take down the wish. Risk reports go apart. Who supervises after release there: settle it before the move.',
};
