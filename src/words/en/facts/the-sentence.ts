import type { FactsWords } from './type';

/** Sentence, measure and order. */
export const theSentence: Pick<
  FactsWords,
  | 'sentenceStatus'
  | 'citizenship'
  | 'measureKind'
  | 'measureDuration'
  | 'measureRemaining'
  | 'residence'
  | 'enforceableOrder'
  | 'sentenceImposed'
> = {
  sentenceStatus: {
    ask: 'Where does the sentence stand?',
    help: 'Choose what is true today.',
    why: 'Supervision can move only while there is something to supervise (FD 2008/947/JHA Art 1) and the judgment is final (Art 2).',
    short: 'Sentence',
    options: {
      'in-custody-nothing-follows': {
        label: 'In custody, and nothing follows',
        hint: 'After release nobody supervises.',
      },
      'in-custody-measure-follows': {
        label: 'In custody, and a measure follows',
        hint: 'Conditional release, probation or an order after release.',
      },
      'measure-running': {
        label: 'At liberty, and a measure is running',
        hint: 'Conditions or supervision apply today.',
      },
      'sentence-over': { label: 'Over', hint: 'Served or ended; nothing is left to supervise.' },
      'unlawfully-at-large': { label: 'Gone', hint: 'Left without leave, absconded, or the release was revoked.' },
      'not-final': { label: 'Not final yet', hint: 'Suspected, accused or under appeal.' },
      unknown: { label: 'Not known' },
    },
  },
  citizenship: {
    ask: 'Is the person a citizen of the Union?',
    help: 'It opens or closes one route only. It says nothing about risk.',
    why: 'A refusal of entry is for third-country nationals only (Regulation (EU) 2018/1861 Art 24).',
    short: 'Citizenship',
    options: {
      union: {
        label: 'Yes, or with the same right of free movement',
        hint: 'Also Iceland, Liechtenstein, Norway, Switzerland, and family members with that right.',
      },
      'third-country': { label: 'No, a third-country national' },
      unknown: { label: 'Not known' },
    },
  },
  measureKind: {
    ask: 'What kind of measure is it?',
    help: 'Choose the one that the judgment or decision names.',
    why: 'Only certain measures can move (FD 2008/947/JHA Art 4(1)). A treatment that cannot be supervised there is a ground to refuse (Art 11(1)(i)).',
    short: 'Measure',
    options: {
      'conditional-release': { label: 'Conditional release', hint: 'Released early, with conditions.' },
      probation: { label: 'Probation', hint: 'Supervision with duties, by judgment.' },
      'suspended-sentence': { label: 'Suspended or conditional sentence' },
      'alternative-sanction': {
        label: 'Alternative sanction',
        hint: 'A duty or instruction instead of prison, such as community service.',
      },
      'psychiatric-order': { label: 'Treatment or psychiatric order' },
      'register-or-notification-duty': {
        label: 'Register or duty to notify',
        hint: 'The person reports address or travel, by law and not by judgment.',
      },
      'civil-order': { label: 'Civil or preventive order', hint: 'Ordered outside a criminal judgment.' },
      none: { label: 'None' },
      unknown: { label: 'Not known' },
    },
  },
  measureDuration: {
    ask: 'For how many months was the measure ordered?',
    help: 'Whole months, as ordered. What is left has a question of its own.',
    why: 'A measure of less than six months may be refused (FD 2008/947/JHA Art 11(1)(j)). The text counts the length ordered; Sweden and Poland count what is left.',
    short: 'Months ordered',
    options: {},
  },
  measureRemaining: {
    ask: 'How many months of it are left?',
    help: 'Whole months from today; 0 if less than one.',
    why: 'The other State has 60 days to decide (FD 2008/947/JHA Art 12(1)). Translation takes time too.',
    short: 'Months left',
    options: {},
  },
  residence: {
    ask: 'Does the person lawfully and ordinarily live in that State?',
    help: 'Home, family, work or registration there. Nationality alone is not residence.',
    why: 'Supervision can go where the person lawfully and ordinarily lives (FD 2008/947/JHA Art 5(1)). Elsewhere the person asks for it and that State has to agree (Art 5(2)).',
    short: 'Residence there',
    options: {
      'lives-there': { label: 'Yes', hint: 'Also where the person is returning to the home kept there.' },
      'asked-and-agreed': {
        label: 'No, but the person asked for it and that State agreed',
        hint: 'Its authority has said so.',
      },
      'asked-not-yet-agreed': {
        label: 'No; the person asks for it, and that State has not answered',
        hint: 'Not asked yet, or no answer yet.',
      },
      'not-asked-for': { label: 'No, and the person does not ask for it' },
      unknown: { label: 'Not known' },
    },
  },
  enforceableOrder: {
    ask: 'Is there an arrest warrant or an enforceable decision?',
    help: 'A breach of conditions is neither. Ask the authority that decides on revocation.',
    why: 'A European arrest warrant must show an enforceable judgment, warrant or decision behind it (FD 2002/584/JHA Art 8(1)(c)).',
    short: 'Enforceable order',
    options: {
      yes: { label: 'Yes', hint: 'A national arrest warrant, an enforceable judgment, or an enforceable revocation.' },
      no: { label: 'No', hint: 'Nothing that can be enforced today.' },
      unknown: { label: 'Not known' },
    },
  },
  sentenceImposed: {
    ask: 'How many months of custody were imposed?',
    help: 'As imposed, in whole months. No sentence yet: choose “Not known”.',
    why: 'A warrant to serve a sentence needs at least 4 months imposed (FD 2002/584/JHA Art 2(1)). A Red Notice has a line of 6 (RPD Art 83).',
    short: 'Months imposed',
    options: {},
  },
};
