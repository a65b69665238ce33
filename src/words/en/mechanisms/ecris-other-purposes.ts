import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Criminal record request for other purposes (ECRIS)',
  short: 'Your central authority asks for convictions for a purpose that is not criminal proceedings, such as vetting.',
  send: 'Ask the central authority of {other} for the convictions, for the stated purpose',
  ask: 'Ask your central authority for criminal records to ask {other} for the convictions',
  sender:
    'The central authority for criminal records, for a body that national law lets ask. The law of the State asked decides whether it answers (Art 7(2)).',
  doesNot: 'ECRIS warns nobody, and no answer is owed as it is for criminal proceedings.',
  checklist: [
    'Identity: names, other names, birth, all nationalities, past ones too',
    'The exact purpose; for vetting, the job and the contact with children',
    'National provision that lets you ask',
    'Consent of the person, where the purpose rests on it: day and form',
    'States to ask: nationality first, then each State where the person lived',
    'Language: an official language of the State asked (Art 10)',
    'Result to report: "register of X: no entry, reply of (day); Y and Z not yet asked"',
  ],
  mustNotCross: [
    'Convictions learnt for criminal proceedings: they do not serve vetting (Art 9(1))',
    'The reply to the employer beyond what national law lets you tell',
    'Suspicion or intelligence: the form asks for a purpose, not for a reason to fear',
  ],
  limits: [
    'The reply is bound to the purpose asked, within the limits written on the form (Art 9(2)).',
    'One exception: an immediate and serious threat to public security (Art 9(3)).',
    'Reply within 10 working days of receipt (Art 8(1)).',
    'Entries marked "criminal proceedings only" are left out; the convicting State is named (Art 7(2)).',
  ],
  after: [
    'Another State is named: ask it directly.',
    'Silence on working day 11: chase, and decide what the person does meanwhile.',
    'File the reply with day and purpose, and delete it when the purpose is met.',
  ],
  pitfalls: [
    'Reading an empty reply as proof of no risk. Register of X: no entry, reply of (day).',
    'Asking about a newcomer without a purpose that both national laws accept.',
    'Asking one State only when the person lived in several.',
  ],
};
