import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Eurojust and joint investigation teams',
  short: 'Prosecutors of several States coordinate one case, and run a joint team where they agree on it.',
  send: 'Ask your national member at Eurojust to coordinate the case with {other}',
  ask: 'Tell the prosecutor of the case that it also runs in {other}, and suggest Eurojust',
  sender:
    'The prosecutor or court of the case, through the national member (Art 7(8)). Police can suggest it. Prison and probation give the prosecutor what they know.',
  doesNot: 'It serves a criminal case only: it watches nobody, warns nobody and moves no supervision.',
  checklist: [
    'Case: authority, reference, offences, persons, stage',
    'States concerned, and what runs in each of them',
    'What is stuck: conflict of jurisdiction, request without answer, measures on one day',
    'What you ask: coordination meeting, joint team, opinion, urgent help (Arts 4, 19)',
    'That you ask for help: information alone is no request (Art 21(2))',
    'Joint team: purpose, States, members, time, language, use of what is found (FD 2002/465 Art 1)',
    'Which facts can be told to whom, and the consent of the State they came from (Art 47(5))',
    'Victims: in which States, who speaks with them, what protects them meanwhile',
  ],
  mustNotCross: [
    'Intelligence whose owner has not agreed',
    "A victim's or child's address, beyond what the case needs",
    'Risk assessments and therapy files that the case does not need (Directive 2016/680 Art 10)',
    'Data of another State to a third country without its consent (Art 47(5)-(6))',
  ],
  limits: [
    'Serious crime in 2 or more States; other crime when an authority asks (Arts 2(1), 3(3)).',
    'Joint team: one purpose and a limited time, under the law of the place (FD 2002/465 Art 1).',
    'What the team learns serves that purpose; other offences need consent (FD 2002/465 Art 1(10)).',
    'Denmark, Iceland, Norway, Switzerland, Liechtenstein and the United Kingdom come in by agreement.',
  ],
  after: [
    'Tell the national member when a team is set up and what came of it (Art 21(4)).',
    'Danger meanwhile: own-initiative information by the police, apart from the case.',
    'Conviction: plan supervision and protection in each State; Eurojust does not.',
  ],
  pitfalls: [
    'Waiting for Eurojust where one contact point of the Judicial Network could answer today.',
    'Setting up a team with a State outside without a basis of its own.',
    'Using what the team found for supervision, without asking.',
  ],
};
