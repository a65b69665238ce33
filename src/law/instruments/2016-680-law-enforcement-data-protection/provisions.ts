import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2016/680/oj';
const at = citer('2016-680', address);
const text = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/99/32016L0680.md', '2026-11-25');

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
  'art-5': {
    gist: 'There are time limits for erasing data, or for asking again and again whether they are still needed.',
    leavesOpen:
      'National law sets them. To keep the biometric data of convicted persons until death with no review was found unlawful (C-118/22).',
    cite: at('Art 5', text),
  },
  'art-6': {
    gist: 'Suspects, persons about to offend, convicted persons, victims and others are kept apart in the data, as far as that can be done.',
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
  'art-9(1)': {
    gist: 'For a purpose outside criminal justice, such as housing, child welfare or work, data need a law that allows it; then the GDPR applies.',
    cite: at('Art 9(1)-(2)', text),
  },
  'art-9(3)': {
    gist: 'Where the law of the sender sets special conditions, the receiver is told them, and that they bind.',
    cite: at('Art 9(3)', text),
  },
  'art-9(4)': {
    gist: 'Another member State is never given stricter conditions than an authority at home would get for the same kind of message.',
    cite: at('Art 9(4)', text),
  },
  'art-10': {
    gist: 'Health, sex life, biometric and similar data move only where strictly necessary, with safeguards and a basis in law.',
    leavesOpen: 'Protecting vital interests, or data the person has made public, may take the place of that basis.',
    cite: at('Art 10', text),
  },
  'art-11': {
    gist: 'A score alone decides nothing against a person, unless a law allows it and a human can step in; it never discriminates on sensitive data.',
    cite: at('Art 11', text),
  },
  'art-13(1)': {
    gist: 'Everybody can find out who holds data, for what purpose, whom to complain to and which rights there are.',
    cite: at('Art 13(1)', text),
  },
  'art-13(2)': {
    gist: 'In certain cases the person is also told the legal basis, how long data are kept and who gets them, abroad included.',
    leavesOpen: 'National law says in which cases.',
    cite: at('Art 13(2)', text),
  },
  'art-13(3)': {
    gist: 'Telling the person may wait, be limited or left out, as long as prevention, an inquiry, a penalty, security or the rights of others need it.',
    leavesOpen: 'Only where a national law provides for it; each case is weighed and its reasons are kept on file.',
    cite: at('Art 13(3)', text),
  },
  'art-14': {
    gist: 'A person who asks learns whether data are held, which, from where, on what basis, and to whom they went.',
    leavesOpen: 'Subject to the limits of Art 15.',
    cite: at('Art 14', text),
  },
  'art-15(1)': {
    gist: 'Access may be limited for the same five reasons as the notice, the execution of a penalty and the rights of a victim among them.',
    leavesOpen: 'Only where national law provides for it, and only for as long as it is needed.',
    cite: at('Art 15(1)', text),
  },
  'art-15(3)': {
    gist: 'A refusal of access comes in writing with its reasons, unless these would undo its purpose; the reasons are always kept on file.',
    cite: at('Art 15(3)-(4)', text),
  },
  'art-16(1)': {
    gist: 'Wrong data are put right; data held unlawfully are erased; where the truth cannot be found, their use is restricted.',
    cite: at('Art 16(1)-(3)', copy),
  },
  'art-16(5)': {
    gist: 'A correction goes back to the authority the data came from and on to everybody who got them; these correct their copies too.',
    cite: at('Art 16(5)-(6)', text),
  },
  'art-17': {
    gist: 'Where notice, access or correction is held back, the person may go through the supervisory authority, and is told so.',
    cite: at('Art 17', text),
  },
  'art-18': {
    gist: 'For data in a court decision or the file of a criminal case, national procedure may govern these rights.',
    cite: at('Art 18', copy),
  },
  'art-25(1)': {
    gist: 'Every consultation and disclosure leaves a log with its reason, its time and, if possible, who saw or got the data.',
    cite: at('Art 25(1)', text),
  },
  'art-25(2)': {
    gist: 'Logs serve to check that data were handled lawfully, to keep them safe, and for criminal proceedings; for nothing else.',
    leavesOpen:
      'A system set up before 6 May 2016 could have until 6 May 2023, and in rare cases until 6 May 2026 (Art 63).',
    cite: at('Art 25(2)', text),
  },
  'art-28': {
    gist: 'Where a new kind of handling puts people at high risk, the supervisory authority is consulted first; it has 6 weeks, and 1 month more.',
    cite: at('Art 28', text),
  },
  'art-30': {
    gist: 'A breach of data is reported to the supervisory authority within 72 hours of learning of it, where feasible.',
    limit: '2016-680-breach',
    cite: at('Art 30(1)', text),
  },
  'art-30(6)': {
    gist: 'If the breach touches data from or for another member State, its controller is told without undue delay.',
    cite: at('Art 30(6)', text),
  },
  'art-32': {
    gist: 'Every controller names a data-protection officer, brings him or her in early and lets him or her advise and watch.',
    leavesOpen: 'Courts acting as courts may be left out.',
    cite: at('Art 32-34', copy),
  },
  'art-35(1)': {
    gist: 'Data leave the Union only when necessary, to a competent authority, with prior consent of the member State they came from, and on one of three bases.',
    cite: at('Art 35(1)', text),
  },
  'art-35(1)(e)': {
    gist: 'A State outside passes data on to a third one only if the first sender allows it, weighing the offence, the purpose and the protection there.',
    cite: at('Art 35(1)(e)', copy),
  },
  'art-35(2)': {
    gist: 'That prior consent may be missing only against an immediate and grave threat, when it cannot be had in time; the State of origin is told at once.',
    cite: at('Art 35(2)', text),
  },
  'art-36': {
    gist: 'The first basis for a transfer abroad is a decision of the Commission that protection there is adequate.',
    cite: at('Art 36', text),
  },
  'art-36(1)': {
    gist: 'Under an adequacy decision no special authorisation is needed; the other conditions of Art 35 stay.',
    cite: at('Art 36(1)', copy),
  },
  'art-36(5)': {
    gist: 'The Commission changes, suspends or ends the decision when protection fails there; the next two bases stay open.',
    cite: at('Art 36(5), (7)', copy),
  },
  'art-37': {
    gist: 'The second basis is safeguards: a binding instrument, or an assessment of all circumstances that the controller has put on file.',
    cite: at('Art 37', text),
  },
  'art-37(2)': {
    gist: 'With an assessment of its own, the controller tells the supervisory authority and notes day, hour, receiver, reason and data.',
    cite: at('Art 37(2)-(3)', text),
  },
  'art-38': {
    gist: 'The last basis is a derogation: vital interests, an immediate grave threat, or one single case where rights do not outweigh it; documented.',
    leavesOpen: 'Whether the rights of the person outweigh the public interest.',
    cite: at('Art 38', text),
  },
  'art-38(3)': {
    gist: 'A transfer by derogation leaves a note with day, hour, receiver, reason and data, ready for the supervisory authority.',
    cite: at('Art 38(3)', copy),
  },
  'art-39': {
    gist: 'Straight to a private body abroad: only in a single case, strictly needed, when the authority there is too slow or no help; it is told all the same.',
    leavesOpen:
      'Only where national or Union law allows it. The rights of the person must not weigh more, and the receiver is told the purpose.',
    cite: at('Art 39(1)', text),
  },
  'art-39(3)': {
    gist: 'The supervisory authority hears of such a direct transfer, and it is documented.',
    cite: at('Art 39(3)-(4)', text),
  },
  'art-61': {
    gist: 'Agreements that member States made with States outside before 6 May 2016 stay in force until they are changed.',
    leavesOpen: 'If they were in line with the Union law of their time.',
    cite: at('Art 61', copy),
  },
  'recital-25': {
    gist: 'What goes to INTERPOL follows the rules on transfers abroad.',
    cite: at('Recital 25', text),
  },
} satisfies Provisions;
