import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'European arrest warrant',
  short: 'A judicial authority asks another member State to arrest and surrender the person.',
  send: 'Issue a European arrest warrant for {other}',
  ask: 'Ask your court or prosecutor to issue a European arrest warrant for {other}',
  sender:
    'The judicial authority, on an enforceable judgment or a national warrant (Art 8(1)(c)). It goes with a SIS alert, or straight to the authority where the place is known. Police, prison and probation give the facts.',
  doesNot: 'It serves no questioning, no surveillance and no supervision. Danger alone opens no warrant.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'Enforceable judgment or national warrant: court, day, reference',
    'Offence, facts, degree of participation; listed offence or not (Art 2(2))',
    'Maximum penalty (12 months at least) or sentence imposed (4 months at least) (Art 2(1))',
    'Presence at the trial, if sentence was given in absence',
    'Why a milder means is not enough',
    'Last contact, vehicle, companions, likely places',
    'Risk and safety facts for escort and prison, on a sheet apart',
    'Contact by day and night',
  ],
  mustNotCross: [
    'Intelligence: court and defence read the warrant',
    "A victim's or child's address or State",
    'Therapy or medical files, beyond what safe custody needs',
    'Anything to the State a protected person fled from',
  ],
  limits: [
    'For prosecution, or to execute a custodial sentence or detention order (Art 1(1)).',
    'Decision: 10 days after consent (Art 17(2)), otherwise 60 days after arrest (Art 17(3)), 30 more if needed (Art 17(4)).',
    'Surrender within 10 days of the final decision (Art 23).',
  ],
  after: [
    'Have the SIS alert entered, and any alert of your State that cannot stand beside it deleted (Art 23).',
    'Danger meanwhile: own-initiative information to the States concerned.',
    'Surrendered or lifted: withdraw all alerts the same day, and tell the victim service.',
  ],
  pitfalls: [
    'Issuing it on a breach of conditions: revoke first, then obtain an enforceable order.',
    'Counting what is left to serve: the test is the sentence imposed.',
    'Forgetting States that see no SIS.',
    'Issuing it after an FD 2008/947 transfer: the other State enforces, unless competence came back.',
  ],
};
