import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'European supervision order before trial (FD 2009/829)',
  short: 'The home State monitors a suspect instead of detention in the State of the proceedings.',
  send: 'Send the decision on supervision measures and the certificate to {other}',
  ask: 'Ask the court or prosecutor of the case to send the supervision order to {other}',
  sender:
    'The judicial authority of the proceedings, straight to the competent authority of the other State (Art 6-7, 10). Often the police there monitor.',
  doesNot: 'It is not for convicted persons, collects no evidence, and gives nobody a right to be released (Art 2(2)).',
  checklist: [
    'Decision on the measures; how long it applies and whether it can be renewed (Art 10(5))',
    'Measures by letter of Art 8(1); others only if that State notified them (Art 8(2))',
    'No contact: with whom, and how that person is linked to the alleged offence',
    'Lawful and ordinary residence there, and agreement to return (Art 9(1))',
    'Or own request for another State, and its agreement (Art 9(2))',
    'Addresses in both States; identity papers',
    'Certificate of Annex I, signed and translated (Art 24)',
    'What the other side says of the danger to victims and the public (Art 22)',
    'Who monitors until recognition is notified (Art 11)',
  ],
  mustNotCross: [
    'Intelligence: suspect and defence read the certificate',
    'A SIS alert or any police message: not in certificate or letter',
    "A victim's address, beyond what a no-contact measure needs",
    'Anything that treats the suspect as convicted: the presumption of innocence holds',
  ],
  limits: [
    'Decision within 20 working days of receipt; a remedy adds 20 more (Art 12).',
    'You alone renew, change, withdraw and issue a warrant (Art 18); monitoring follows their law (Art 16).',
    'After news of an adaptation you may withdraw within 10 days, before monitoring has begun (Art 13(3)).',
    'Electronic monitoring is not named among the measures (Art 8): ask first.',
  ],
  after: [
    'They report every breach at once on Annex II (Art 19(3)) and a new address or a person not found (Art 20(2)).',
    'Answer each notice: left unanswered, they may stop monitoring (Art 23).',
    'On breach an arrest warrant can bring the suspect back (Art 21).',
    'Judgment given: end the order, and look at FD 2008/947 for what follows.',
  ],
  pitfalls: [
    'Using it after conviction: then FD 2008/947 applies.',
    'Counting on treatment or electronic monitoring without looking up what that State notified.',
    'A contact ban for persons who have no link with the alleged offence.',
    'Not asking the home State what it knows of the danger (Art 22).',
  ],
};
