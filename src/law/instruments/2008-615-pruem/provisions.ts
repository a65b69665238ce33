import { citer, official, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dec/2008/615/oj';
const at = citer('2008-615', address);
const text = official(address, '2026-11-23');
/** The search articles no longer stand in the consolidated text, although they are still applied. */
const summary = secondary(
  'https://parlementairemonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9vvij5epmj1ey0/vitgbgiosxzy',
  '2026-11-25',
);
const norway = secondary('https://regjeringen.no/no/dokumenter/prop.-54-s-20152016/id2474138/?ch=2', '2026-11-25');
const sweden = secondary(
  'http://www.nfc.polisen.se/Ostergotland/om-nfc/internationellt-samarbete/prumfordraget/',
  '2026-11-25',
);
const irishPrints = viaNational(
  'https://revisedacts.lawreform.ie/eli/2014/act/11/section/119/revised/en/html',
  '2026-11-25',
);
/** Read beside the facts. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/25/32008D0615.md', '2026-11-25');

const unreadWording = 'The wording was seen only in summaries: the consolidated text no longer shows the article.';

export const provisions = {
  'art-3': {
    gist: 'To investigate an offence a contact point compares a DNA profile with the files of other States, in a single case, and sees hit or no hit.',
    leavesOpen: unreadWording,
    cite: at('Arts 2-3', summary),
  },
  'art-4': {
    gist: 'Two States can compare all open DNA traces with each other, and then each new profile.',
    leavesOpen: `${unreadWording} Connections are made State by State.`,
    cite: at('Art 4', sweden),
  },
  'art-5': {
    gist: 'A hit names nobody: the data behind it are asked for in the ordinary way, under the law of the State asked.',
    leavesOpen: `${unreadWording} It sets no time; a police request has the times of Directive (EU) 2023/977.`,
    cite: at('Arts 5, 10', norway),
  },
  'art-7': {
    gist: 'In a running case another State takes a DNA sample from a person there, if purpose and order are sent and its own law allows it.',
    cite: at('Art 7', text),
  },
  'art-9': {
    gist: 'Fingerprints and palm prints are compared in a single case to prevent, detect or investigate offences, hit or no hit.',
    leavesOpen:
      'Seen through the Irish act, which names prevention and yet defines a single case by an investigation or prosecution.',
    cite: at('Art 9', irishPrints),
  },
  'art-12': {
    gist: 'A contact point looks into the vehicle register of another State and sees data on the vehicle and its owner.',
    leavesOpen: `${unreadWording} That a whole chassis or registration number is needed is from memory.`,
    cite: at('Art 12', norway),
  },
  'art-13': {
    gist: 'For a major event with guests from several States, data without persons are exchanged, asked or unasked, to prevent offences and keep order.',
    cite: at('Art 13', text),
  },
  'art-14(1)': {
    gist: 'Personal data pass for a major event only if final convictions or other facts suggest that the person will offend or endanger order there.',
    leavesOpen: 'The law of the State that supplies decides whether it may.',
    cite: at('Art 14(1)', text),
  },
  'art-14(2)': {
    gist: 'Event data serve that event alone and go once it is over, after one year at the latest.',
    cite: at('Art 14(2)', text),
  },
  'art-15': {
    gist: 'Each State names one contact point for major events.',
    leavesOpen: 'Its powers follow national law; in many States it is the football or events desk, from memory.',
    cite: at('Art 15', copy),
  },
  'art-16': {
    gist: 'Unasked messages that a person will offend exist beside events only for terrorism: name, birth and the reason.',
    cite: at('Art 16', text),
  },
  'art-18': {
    gist: 'At mass gatherings, disasters and serious accidents States inform and help one another, with officers and equipment too.',
    cite: at('Art 18', copy),
  },
  'art-25(2)': {
    gist: 'A State receives nothing until the Council has found, unanimously, that its law protects the data.',
    leavesOpen: 'Decided for each kind of data: a State can be in, and still offline for one of them.',
    cite: at('Art 25(2)', copy),
  },
  'art-26(1)': {
    gist: 'Supplied data keep their purpose; another one needs the yes of the State that runs the file, and must be lawful there.',
    cite: at('Art 26(1)', text),
  },
  'art-26(2)': {
    gist: 'Data sent for a comparison serve to find a match, to prepare the request after it, and for the record, and are deleted at once otherwise.',
    cite: at('Art 26(2)', text),
  },
  'art-26(3)': {
    gist: 'An answer from a vehicle register serves only the procedure for which it was asked.',
    cite: at('Art 26(3)', copy),
  },
  'art-27': {
    gist: 'Only authorities and courts with a task in line with the purpose use the data; anybody else needs prior permission.',
    cite: at('Art 27', text),
  },
  'art-28(1)': {
    gist: 'Wrong data, or data that should not have been sent, are notified at once and corrected or deleted.',
    cite: at('Art 28(1)', copy),
  },
  'art-28(3)': {
    gist: 'What is no longer needed is deleted, and at the latest when the time ends that the State told when it supplied the data.',
    leavesOpen: 'Data that come unasked are checked at once for need.',
    cite: at('Art 28(3)', text),
  },
  'art-30(2)': {
    gist: 'Only specially authorised officers of the contact points search, and each search is recorded with its reason and the official who ordered it.',
    cite: at('Art 30(2)', text),
  },
  'art-30(4)': {
    gist: 'Records of searches are kept for two years and serve data protection alone.',
    cite: at('Art 30(3)-(4)', text),
  },
  'art-31': {
    gist: 'A person can ask which data are held, from whom and why, have them corrected or deleted, and complain.',
    leavesOpen: 'National law says how, and when the answer can be limited.',
    cite: at('Art 31', copy),
  },
  'art-32': {
    gist: 'On request the State that received data tells what it did with them and with what result.',
    cite: at('Art 32', text),
  },
} satisfies Provisions;
