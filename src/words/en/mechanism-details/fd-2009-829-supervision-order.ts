import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Decision on the measures, or a certified copy, and the certificate of Annex I (Art 10)',
    'Addresses in both States, identity papers, facts and law, measures with length (Annex I)',
    'A free box for other circumstances and reasons (Annex I, box h)',
    'Back: breaches and findings on Annex II (Art 19(3))',
  ],
  threshold: [
    'A suspect before trial, with measures instead of detention (Art 2)',
    'Lawful and ordinary residence there, and agreement to return (Art 9(1))',
    'Or, at the suspect’s own wish, another State that agrees (Art 9(2))',
    'Measures of Art 8(1); others only where that State notified them (Art 8(2))',
  ],
  form: 'The certificate of Annex I, signed, straight to one State at a time (Art 10).',
  language: 'An official language of that State, or another that it declared (Art 24).',
  refusal: [
    'All grounds are optional: faulty certificate, measures off the list, double jeopardy, time bar, immunity, age (Art 15(1))',
    'It would have to refuse surrender on a breach (Art 15(1)(h)); it may monitor all the same (Art 15(3))',
    'For some grounds it contacts the sender first (Art 15(2))',
  ],
  receiver: [
    'Decides within 20 working days of receipt; a remedy adds 20 more (Art 12(1)-(2))',
    'Monitors under its own law (Art 16)',
    'Reports every breach at once (Art 19(3)), a new address or a person not found (Art 20(2))',
    'Stops if its notices stay unanswered beyond a reasonable deadline (Art 23)',
    'Does not renew, change or withdraw: that stays with the sender (Art 18(1))',
  ],
  retention: [
    'As long as the order applies; the sender says how long, and whether it can be renewed (Art 10(5))',
    'Maximum time of that State, where it has one: it tells the sender (Art 20(2))',
    'Files: the text sets no time',
  ],
  offenderManager:
    'Not for convicted persons. Knows the person from before: can tell the court about danger and address. The two sides weigh it when they consult (Art 22).',
};
