import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Criminal records with the United Kingdom (TCA)',
  short: 'The central authorities of the United Kingdom and a member State ask each other for convictions.',
  send: 'Ask the central authority of {other} for the convictions',
  ask: 'Ask your central authority for criminal records to ask {other} for the convictions',
  sender:
    'The central authority for criminal records. On the United Kingdom side the office ACRO runs the exchange. We have not yet read the agreement text of Title IX; United Kingdom duties rest on its Act of 2020.',
  doesNot: 'It warns nobody. It says nothing about risk, licence, register duties or travel.',
  checklist: [
    'Identity: names, other names, birth, nationality, fingerprints if national law allows',
    'Purpose: the criminal investigation or proceedings, the sentence, or work with children',
    'Authority and reference; day by which you decide',
    'Spent entries needed: say why (criminal case, or work with children)',
    'Member States still to be asked on their own',
    'Result to report: "register of X: no entry, reply of (day); Y and Z not yet asked"',
  ],
  mustNotCross: [
    'Convictions learnt through ECRIS, beyond the limits that apply between member States',
    'SIS content (Regulation 2018/1862 Art 65)',
    'Risk assessment or intelligence: send it as police information, apart',
  ],
  limits: [
    'Use it for the purpose asked; exception: an immediate and serious threat to public security.',
    'The United Kingdom answers within 20 working days; the day of receipt is day one.',
    'Spent convictions come only for a criminal case or for work with children.',
    'A general employer check is not answered.',
  ],
  after: [
    'No answer when 20 working days have passed: chase.',
    'File it as a reply, with day and purpose.',
    'Risk, licence or register questions: ask the United Kingdom police under Art 563.',
  ],
  pitfalls: [
    'Expecting the 10 working days of ECRIS.',
    'Reading an empty reply as proof of no risk: spent entries can be left out.',
    'Using the forms of ECRIS.',
  ],
};
