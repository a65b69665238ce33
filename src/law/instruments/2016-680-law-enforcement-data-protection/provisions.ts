import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2016/680/oj';
const at = citer('2016-680', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-1(2)(b)': {
    gist: 'Inside the Union, an exchange that the law provides for may not be barred in the name of data protection.',
    cite: at('Art 1(2)(b)', text),
  },
  'art-3(7)': {
    gist: 'Competent is any public body with a task in preventing, investigating or prosecuting crime or executing penalties, and a body entrusted with one.',
    leavesOpen: 'Whether a prison, probation or entrusted private body is one follows from national law.',
    cite: at('Art 3(7)', text),
  },
  'art-4': {
    gist: 'Data are handled lawfully and fairly, for a set purpose, no more than needed, correct, for a limited time and safely, and this can be shown.',
    cite: at('Art 4(1), (4)', text),
  },
  'art-4(2)': {
    gist: 'Using data for another purpose of criminal justice needs a legal basis, necessity and proportionality of its own.',
    cite: at('Art 4(2)', text),
  },
  'art-6': {
    gist: 'Suspects, convicted persons, victims and others are kept apart in the data.',
    cite: at('Art 6', text),
  },
  'art-7(1)': {
    gist: 'Facts are told apart from assessments, such as risk scores and opinions, as far as that can be done.',
    cite: at('Art 7(1)', text),
  },
  'art-7(2)': {
    gist: 'Before sending, the sender checks that data are right, complete and current, and adds what lets the receiver judge them.',
    cite: at('Art 7(2)', text),
  },
  'art-7(3)': {
    gist: 'If wrong data went out, or went out unlawfully, the receiver is told without delay and puts it right, erases it or restricts its use.',
    cite: at('Art 7(3)', text),
  },
  'art-8': {
    gist: 'Handling data is lawful only where a task of the authority needs it, on a law that names aims, data and purposes.',
    leavesOpen: 'Which national law that is: ask the data-protection officer.',
    cite: at('Art 8', text),
  },
  'art-9(3)': {
    gist: 'Where the law of the sender sets special conditions, the receiver is told them, and that they bind.',
    cite: at('Art 9(3)', text),
  },
  'art-10': {
    gist: 'Health, sex life, biometric and similar data move only where strictly necessary, with safeguards and a basis in law.',
    leavesOpen: 'Protecting vital interests, or data the person has made public, may take the place of that basis.',
    cite: at('Art 10', text),
  },
  'art-13(3)': {
    gist: 'Telling the person may wait, be limited or left out, as long as prevention, an inquiry, a penalty, security or the rights of others need it.',
    leavesOpen: 'Only where a national law provides for it; each case is weighed and its reasons are kept on file.',
    cite: at('Art 13(3)', text),
  },
  'art-25(1)': {
    gist: 'Every consultation and disclosure leaves a log with its reason, its time and, if possible, who saw or got the data.',
    cite: at('Art 25(1)', text),
  },
  'art-35(1)': {
    gist: 'Data leave the Union only when necessary, to a competent authority, with prior consent of the member State they came from, and on one of three bases.',
    cite: at('Art 35(1)', text),
  },
  'art-35(2)': {
    gist: 'That prior consent may be missing only against an immediate and grave threat, when it cannot be had in time; the State of origin is told at once.',
    cite: at('Art 35(2)', text),
  },
  'art-36': {
    gist: 'The first basis for a transfer abroad is a decision of the Commission that protection there is adequate.',
    cite: at('Art 36', text),
  },
  'art-37': {
    gist: 'The second basis is safeguards: a binding instrument, or an assessment of all circumstances that the controller has put on file.',
    cite: at('Art 37', text),
  },
  'art-38': {
    gist: 'The last basis is a derogation: vital interests, an immediate grave threat, or one single case where rights do not outweigh it; documented.',
    leavesOpen: 'Whether the rights of the person outweigh the public interest.',
    cite: at('Art 38', text),
  },
} satisfies Provisions;
