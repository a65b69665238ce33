import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Convictions, notified by the United Kingdom or given on request (Future Relationship Act 2020 ss 1, 5)',
    'Later changes or deletions of what was notified (s 1)',
    'Not risk, licence, register duties or intelligence',
  ],
  threshold: [
    'A law-enforcement purpose, or the request of a United Kingdom national for his or her own record (s 5(1)-(4))',
    'Spent convictions: only for a criminal case or for work with children (s 5(5)-(6))',
  ],
  form: 'The form of the agreement, over a channel like ECRIS: from memory (Annex LAW-6).',
  language: 'Not established: the articles of Title IX were not read.',
  refusal: [
    'Data protection law of the United Kingdom (ss 1(8), 5(7))',
    'A general employer check is outside the purposes',
  ],
  receiver: [
    'The United Kingdom answers by the 20th working day, the day of receipt being day 1 (s 5(1)-(4))',
    'It tells each State of nationality of a conviction within 28 days (s 1)',
    'What a member State owes to the United Kingdom was not established',
    'Use only for the purpose asked, save against an immediate and serious threat (s 4)',
  ],
  retention: [
    'The United Kingdom keeps notifications of member States and can send them on in a reply (ss 2, 5(3)(b))',
    'At home: national law on criminal records and case files',
  ],
  offenderManager:
    'Does not ask directly. The court, prosecutor or prison asks the central authority for records, with the purpose and the reference. Leave 20 working days before the decision.',
};
