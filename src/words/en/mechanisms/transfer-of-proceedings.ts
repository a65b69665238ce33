import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Transfer of criminal proceedings (from 1 February 2027)',
  short: 'The other member State takes over a pending criminal case, if justice is better served there.',
  send: 'Ask the judicial authority of {other} to take over the proceedings',
  ask: 'Ask the prosecutor whether the proceedings should move to {other}',
  sender: 'A judge, court, investigating judge or prosecutor, or an investigating authority with validation (Art 2).',
  doesNot: 'It cannot be used before 1 February 2027, and it moves no sentence and no supervision.',
  checklist: [
    'Why justice is better served there (Art 5(1)): residence, evidence, victims, sentence served there',
    'Suspect and victim told and heard, or why not (Art 6-7)',
    'Form of Annex I, in an official or accepted language (Art 8(5))',
    'Case file, as far as it is needed',
    'Measures in force: detention, contact bans, and what becomes of them',
    'Protection of the victim where the case goes',
  ],
  mustNotCross: [
    'Intelligence that is not to become evidence',
    "A victim's address, unless the case needs it",
    'Health data beyond what the proceedings need',
  ],
  limits: [
    'Requests from 1 February 2027 only (Art 35); before that the older conventions.',
    'Receipt confirmed in 7 days (Art 8(8)); decision in 60 days and 30 more at most (Art 13).',
    'Opinions of suspect and victim within 10 days (Art 6(4)).',
    'Denmark is not bound, Ireland is.',
  ],
  after: [
    'Accepted: agree who tells the victim, and when your own case ends (Art 21).',
    'They can go to court there against it, within 15 days at most (Art 17(2)).',
    'Refused: go on at home, if need be with an investigation order or a warrant.',
  ],
  pitfalls: [
    'Citing it before 1 February 2027.',
    'Moving a case and forgetting the contact ban that hangs on it.',
    'Confusing it with the transfer of a sentence.',
  ],
};
