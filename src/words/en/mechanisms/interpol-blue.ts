import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL Blue Notice',
  short: 'It asks all member countries to locate or identify a person of interest in a criminal matter.',
  send: 'Decide with your NCB on a Blue Notice',
  ask: 'Ask your police to decide with the NCB on a Blue Notice',
  sender: 'The National Central Bureau (NCB), for the police unit that has the criminal matter.',
  doesNot: 'It allows no arrest and warns nobody.',
  checklist: [
    'Identity: enough to tell the person from others; photograph, fingerprints',
    'Status as it is: suspect, convicted person, witness (Art 88)',
    'Criminal investigation or conviction behind it: authority, day, offence',
    'What you ask: locate, identify, or which information',
    'Why every member country, and which milder circulation fails',
    'International protection: yes, asked for, no, not known',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    'SIS content or SIRENE messages (Regulation 2018/1862 Art 65)',
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    "A victim's or child's address or State",
    'Anything on a protected person, until the NCB has checked the recipients',
  ],
  limits: [
    'A criminal matter has to stand behind it: supervision alone does not (Art 88).',
    'Among Schengen States SIS comes first. Directive 2016/680 Chapter V applies to the transfer.',
    'The answer is police information; ask its owner before other use.',
  ],
  after: [
    'Answer in: have the notice withdrawn.',
    'No answer by the review day: decide anew whether it is still necessary.',
  ],
  pitfalls: [
    'Expecting the person to be held.',
    'Writing suspect where the person is a witness.',
    'Using it for a person who has only moved: ask the police of that State instead.',
  ],
};
