import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Criminal record request for criminal proceedings (ECRIS)',
  short: 'Your central authority asks another State for convictions, for the proceedings against this person.',
  send: 'Ask the central authority of {other} for the convictions, for criminal proceedings',
  ask: 'Ask your central authority for criminal records to ask {other} for the convictions',
  sender:
    'The central authority for criminal records, for the court, prosecutor, police, prison or probation that national law admits. Execution of a sentence counts as criminal proceedings. State of nationality first.',
  doesNot: 'ECRIS warns nobody. It says nothing about risk, release, address or travel.',
  checklist: [
    'Identity: names, other names, birth, all nationalities, past ones too; fingerprints if national law allows',
    'The proceedings against this person: authority, reference, stage',
    'States to ask: nationality first, then each State where the person lived',
    'Day by which the court or authority decides',
    'Later question: copy of the judgment and what followed (Art 4(4))',
    'Language: an official language of the State asked (Art 10)',
    'Result to report: "register of X: no entry, reply of (day); Y and Z not yet asked"',
  ],
  mustNotCross: [
    'Risk assessment, intelligence or victim data: the form has no need of them',
    'A reply into a residence file, an employer check or a warning to another State (Art 9(1))',
    'A request to the State that a protected person fled from, before the asylum authority agrees',
  ],
  limits: [
    'The reply is bound to the proceedings for which you asked (Art 9(1)).',
    'One exception: an immediate and serious threat to public security (Art 9(3)).',
    'Reply within 10 working days of receipt (Art 8(1)).',
    'A State other than that of nationality answers with its own convictions only.',
  ],
  after: [
    'File it as a reply, with day and purpose, apart from stored notifications.',
    'No answer on working day 11: chase. Tell the court what is still outstanding.',
    'Entries found: ask for the judgment before you assess risk (Art 4(4)).',
    'Ask again with a new purpose if another need arises.',
  ],
  pitfalls: [
    'Reading an empty reply as proof of no risk: entries can be erased, elsewhere, older or limited.',
    'Reading silence as an empty reply.',
    'Asking only the State of residence instead of the State of nationality.',
    'Using it for somebody against whom no proceedings run.',
  ],
};
