import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Whether the person has a previous police record in the State of origin, or in others if need be (Art 27(3))',
  ],
  threshold: [
    'A decision on entry or residence of a Union citizen or family member, around registration or arrival (Art 27(3))',
    'The host State finds the record essential in this case; never as a routine (Art 27(3))',
    'For any restriction: a real, present and serious enough threat by this person (Art 27(2))',
  ],
  form: 'None is laid down. Say why it is essential in this case.',
  language: 'Not regulated in what was read.',
  refusal: ['No ground is listed in what was read; national law of the State asked decides what it gives'],
  receiver: [
    'Answer within 2 months (Art 27(3))',
    'You: decide individually; a conviction alone is no ground (Art 27(2))',
    'Expulsion: weigh stay, age, health, family and ties (Art 28(1)), with more protection the longer the stay (Art 28(2)-(3))',
  ],
  retention: ['National law'],
  offenderManager:
    'Cannot ask through it. Can give the residence authority dated facts on present conduct, if national law allows. Expect no quick answer, and promise nobody an expulsion.',
};
