import type { FactsWords } from './type';

type CameIn = Extract<
  keyof FactsWords,
  | `notice${string}`
  | `message${string}`
  | `call${string}`
  | 'matchCertainty'
  | 'receivedPersonHere'
  | 'senderConditions'
>;

/** Something that came in from abroad. */
export const whatCameIn: Pick<FactsWords, CameIn> = {
  matchCertainty: {
    ask: 'Is it the person or object that is meant?',
    help: 'Compare documents, picture and, where your law allows, prints.',
    why: 'Names are shared and identities are stolen. What is held against the wrong person harms him or her (Directive (EU) 2016/680 Art 7(2)).',
    short: 'The right one',
    options: {
      confirmed: {
        label: 'Yes, confirmed',
        hint: 'Documents with picture, prints, or the number of the object agree.',
      },
      'not-sure': { label: 'It fits, but not surely', hint: 'A name and a date of birth alone.' },
      'another-person': {
        label: 'No, it is another one',
        hint: 'The same name, or an identity that somebody misuses.',
      },
      unknown: { label: 'Not checked' },
    },
  },
  receivedPersonHere: {
    ask: 'Is the person here?',
    help: 'Look only in registers that you may use for this purpose.',
    why: 'Whoever is here can be met and helped, and more where your own law allows. Whoever is not needs an answer to the sender.',
    short: 'Here or not',
    options: {
      'lives-here': { label: 'Yes, lives here' },
      'on-the-way': { label: 'Not yet: on the way, or announced' },
      'passing-through': { label: 'Yes, on a visit or passing through' },
      'not-found': { label: 'Not found', hint: 'In the registers asked, on the day they were asked.' },
      left: { label: 'Was here, and has left' },
      unknown: { label: 'Not looked yet' },
    },
  },
  noticeAsks: {
    ask: 'What does the notice or diffusion ask for?',
    help: 'The colour says it. A diffusion asks the same things of chosen States.',
    why: 'Each kind asks for something else, and none of them commands: your own law decides (INTERPOL RPD Arts 83, 88, 89).',
    short: 'Notice',
    options: {
      arrest: { label: 'Red: find and arrest', hint: 'Or a diffusion that asks for arrest.' },
      'locate-or-inform': { label: 'Blue: where or who somebody is', hint: 'Nobody is arrested.' },
      warn: { label: 'Green: a warning about a person' },
      missing: { label: 'Yellow: a missing person' },
      'imminent-danger': { label: 'Orange: a serious and imminent danger' },
      other: { label: 'Another colour or a special notice' },
      unknown: { label: 'Not known' },
    },
  },
  noticeDoubt: {
    ask: 'Does anything speak against it?',
    help: 'Choose all that apply. You need no proof to ask your bureau.',
    why: 'INTERPOL takes no part in matters of a political, military, religious or racial kind (Constitution Art 3). Data have to be right (RPD Art 12).',
    short: 'Doubt',
    options: {
      'political-or-similar': { label: 'It looks political, military, religious or racial' },
      'from-the-state-fled': {
        label: 'It comes from the State that the person fled',
        hint: 'The person has or seeks protection from that State.',
      },
      'private-or-administrative': { label: 'A private, family or administrative matter' },
      'wrong-or-old': { label: 'It looks wrong, old, or already judged' },
      'nothing-seen': { label: 'We looked, and saw nothing' },
      unknown: { label: 'Nobody looked yet' },
    },
  },
  noticeLaw: {
    ask: 'What does your national law let follow from it?',
    help: 'Ask your INTERPOL bureau or the prosecutor for this State.',
    why: 'Each State decides which legal value a Red Notice has (RPD Art 83). A convention can let a request come by way of INTERPOL (ETS 24 Art 16).',
    short: 'National law',
    options: {
      'extradition-convention': {
        label: 'Provisional arrest, under the European convention of 1957',
        hint: 'It binds both States.',
      },
      'another-treaty-or-law': {
        label: 'Provisional arrest, under another treaty or law',
        hint: 'With the United Kingdom, the warrant of the TCA.',
      },
      'locate-only': { label: 'No arrest: at most a report to the bureau' },
      unknown: { label: 'Not known', hint: 'Ask before you arrest.' },
    },
  },
  messageCame: {
    ask: 'How did it come in?',
    why: 'The channel decides which limits bind you, which conditions go with it, and by which way you answer.',
    short: 'Channel',
    options: {
      spoc: { label: 'From police, through the SPOC', hint: 'Between member States, over SIENA.' },
      'other-official-channel': {
        label: 'By another official channel',
        hint: 'United Kingdom, joint centre, liaison officer, court, child protection.',
      },
      interpol: { label: 'As an INTERPOL notice or diffusion' },
      sis: { label: 'As a hit in SIS' },
      'a-colleague': { label: 'From a colleague abroad, directly', hint: 'A call, a mail, a talk at a conference.' },
      unknown: { label: 'Not known', hint: 'Ask whoever gave it to you.' },
    },
  },
  messageAsks: {
    ask: 'Does it ask you for information?',
    help: 'A request has a day by which you answer. A warning has none, and does not wait.',
    why: 'A request through the SPOC is answered within 8 hours, 3 days or 7 days (Directive (EU) 2023/977 Art 5(1)).',
    short: 'Request',
    options: {
      nothing: { label: 'No, it tells us something' },
      'spoc-urgent-direct': {
        label: 'An urgent request of a member State, and police can look it up',
        hint: 'Through the SPOC.',
      },
      'spoc-urgent-indirect': {
        label: 'An urgent request of a member State, and another body holds it',
        hint: 'Through the SPOC; a prison file, for example.',
      },
      'spoc-not-urgent': { label: 'Any other request of a member State through the SPOC' },
      'another-request': { label: 'A request by another channel' },
      'papers-to-supervise': { label: 'Judgment and certificate, to take over supervision' },
      unknown: { label: 'Not clear', hint: 'Ask the sender.' },
    },
  },
  senderConditions: {
    ask: 'Which conditions did the sender set?',
    help: 'Choose all that apply. Look at handling codes too.',
    why: 'The owner keeps control (Directive (EU) 2023/977 Art 3). Conditions that the receiver was told bind (Directive (EU) 2016/680 Art 9(3)).',
    short: 'Conditions',
    options: {
      none: { label: 'None' },
      'not-for-court': { label: 'Not for court' },
      'ask-before-passing-on': { label: 'Ask before it is passed on' },
      'person-must-not-know': { label: 'The person is not to learn of it' },
      'erase-by-a-day': { label: 'Erase it by a set day' },
      unknown: { label: 'Not known', hint: 'Treated as if all were set.' },
    },
  },
  callerService: {
    ask: 'Who says that he or she is calling?',
    why: 'It decides which way the matter takes. Nothing is true yet because a caller says so.',
    short: 'Caller',
    options: {
      police: { label: 'Police' },
      'probation-or-prison': { label: 'Probation or prison' },
      'prosecutor-or-court': { label: 'A prosecutor or a court' },
      'victim-or-child-protection': { label: 'A victim service or child protection' },
      'private-person': {
        label: 'A private person, a lawyer, an employer, the press',
        hint: 'Also the person, the family, or a private investigator.',
      },
      unknown: { label: 'Not clear' },
    },
  },
  callerVerified: {
    ask: 'Have you called back on a number of your own?',
    help: 'A number from your SPOC or an official directory, never one that the caller gave.',
    why: 'Whoever gives out data has to know to whom (Directive (EU) 2016/680 Arts 4, 25(1)). A number on the display can be forged.',
    short: 'Verified',
    options: {
      yes: { label: 'Yes', hint: 'The switchboard there knows the person and the matter.' },
      no: { label: 'No' },
      unknown: { label: 'Not sure', hint: 'Treated as no.' },
    },
  },
  callWants: {
    ask: 'What does the caller want?',
    why: 'General help is open to everybody. Anything about a person is closed by default.',
    short: 'Wanted',
    options: {
      information: { label: 'Information about a person', hint: 'Also whether you know the person at all.' },
      'to-tell-us-something': { label: 'To tell us something about a person' },
      'action-here': { label: 'That we do something here', hint: 'A visit, a check, an arrest, supervision.' },
      'general-help': { label: 'General help', hint: 'Law, procedure, forms, the right office.' },
      unknown: { label: 'Not clear' },
    },
  },
  callText: {
    ask: 'Which text links the two authorities in this case?',
    help: 'FD 2008/947/JHA links member States only: not the United Kingdom, Norway, Iceland or Switzerland.',
    why: 'Under it the authorities write to each other directly and consult each other (FD 2008/947/JHA Arts 6(1), 15).',
    short: 'Text',
    options: {
      'fd-2008-947': {
        label: 'FD 2008/947/JHA',
        hint: 'Probation measures, conditional release, alternative sanctions.',
      },
      'another-text': {
        label: 'Another text',
        hint: 'Nordic laws, custody, measures before trial, a treaty.',
      },
      none: { label: 'None: no measure moves or has moved' },
      unknown: { label: 'Not known' },
    },
  },
  callCompetent: {
    ask: 'Are both of you the authorities that your States named for it?',
    help: 'The Judicial Network shows them. A supervising officer is not always one.',
    why: 'Each State names its competent authorities (FD 2008/947/JHA Art 3). Direct contact is between these.',
    short: 'Both competent',
    options: {
      yes: { label: 'Yes', hint: 'For this kind of measure, on both sides.' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'Treated as no.' },
    },
  },
};
