import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Mutual assistance between member States (convention of 2000)',
  short:
    'Judicial authorities help each other directly, and may pass on information about an offence without a request.',
  send: 'Send a request, or information under Art 7, to the judicial authority of {other}',
  ask: 'Ask the prosecutor or court to turn to the judicial authority of {other}',
  sender:
    'The judicial authority, in some States also police or customs, straight to the other side (Art 6). Notices from records go through central authorities.',
  doesNot: 'It needs an offence: a warning about risk alone goes through the police. Nobody there has to act on it.',
  checklist: [
    'Pending case or offence that the other State may punish; reference and provisions',
    'What is asked, by when and why by then (Art 4)',
    'Or: "information without request under Art 7", and why it concerns their authority',
    'Conditions on use, set before sending (Art 7(2))',
    'How reliable the information is, and where it comes from',
    'Judgment and reports attached, as far as the case needs them',
    'Language that the receiver accepts; contact person',
  ],
  mustNotCross: [
    'Intelligence, unless its owner agrees and conditions are set',
    'Health data and therapy files without a test of necessity (Directive 2016/680 Art 10)',
    "A victim's or child's address, beyond what the case needs",
    'Information on risk dressed up as information on an offence',
  ],
  limits: [
    'No limit in days: as soon as possible, with your deadlines met as far as can be (Art 4).',
    'Between States bound by the investigation order, evidence goes by that order; service and Art 7 stay here.',
    'They may use it also against an immediate and serious threat (Art 23).',
    'Greece: not established, ask the Judicial Network. Ireland: since 23 August 2020, by its central authority.',
  ],
  after: [
    'Ask for a receipt and for what use was made of it (Art 23).',
    'New facts or a correction: send them on with the same reference.',
  ],
  pitfalls: [
    'Reading Art 7 as a duty: it says may.',
    'Setting the conditions after sending.',
    'Asking for evidence here where an investigation order is due.',
  ],
};
