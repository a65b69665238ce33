import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'European protection order (criminal measure)',
  short: 'A criminal-law ban on places, contact or approach is taken over where the protected person goes.',
  send: 'Issue a European protection order for {other}, if the protected person asks for it',
  ask: 'Ask the court or prosecutor to issue a European protection order for {other}',
  sender:
    'The judicial or similar authority of the State that ordered the measure, only if the protected person asks (Art 6). It writes to the authority of the other State, or to its central authority.',
  doesNot: 'It does not follow the person causing danger, and no register shows it to police in other States.',
  checklist: [
    'Request of the protected person, and that he or she was told of the points below',
    'National measure with one of the three bans of Art 5; its end date',
    'State, address and length of stay; why protection is needed there (Art 6(1))',
    'Form of Annex I, translated (Art 17)',
    'Technical device, if one is used',
    'Supervision of the other person under FD 2008/947 or 2009/829: which State, reference',
    'Contact for the protected person in both States',
  ],
  mustNotCross: [
    'The address of the protected person, unless the ban cannot be written without it (Art 9(3))',
    'Intelligence: the person causing danger learns what was ordered',
    'Health data of the protected person',
    'Data of children and third parties beyond what the ban needs',
  ],
  limits: [
    'No limit in days: without undue delay, with the priority of a national case (Art 9(1), 15).',
    'They take the measure of their own law that comes nearest (Art 9(1)).',
    'Only you renew, review, change or withdraw (Art 13(1)).',
    'Not with Denmark or Ireland. With Ireland look at Regulation 606/2013 for a civil measure.',
  ],
  after: [
    'Ask which measure was taken there, and what a breach means.',
    'They notify a breach on Annex II (Art 12).',
    'Renewed, changed or withdrawn: tell them at once.',
    'Supervision of the other person moved and was changed there: bring your order into line at once (Art 13(4)).',
    'Supervision of the other person moves there: their order may end, so check that the no-contact measure is in it (Art 14).',
  ],
  pitfalls: [
    'Asking without a warning: the other person is told of the measure there, and so learns the State (Art 9(3)).',
    'Sending an order for a civil measure, or the reverse.',
    'Believing that police anywhere can look it up.',
    'Covering the victim who moves and forgetting the convicted person who moves: run both.',
  ],
};
