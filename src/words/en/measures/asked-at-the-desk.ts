import type { MeasuresWords } from './type';

/** Words of `advice/measures/asked-at-the-desk`. Practice advice, unless an article is named. */
export const askedAtTheDesk = {
  measures: {
    // The person or a lawyer
    'never-confirm-or-deny-at-the-desk': {
      text: 'Say the same to everybody who asks: “One desk answers such questions, and always in writing”. Neither confirm nor deny, also where nothing is held.',
      who: 'Everybody who can be asked',
    },
    'do-not-look-it-up': {
      text: 'Look nothing up for this talk. Each look is logged with its reason (Directive (EU) 2016/680 Art 25(1)), and a pause or a face gives it away.',
      who: 'You',
    },
    'give-the-address-of-the-desk': {
      text: 'Give the address of the data-protection desk and of the supervisory authority. Everybody can have them (Directive (EU) 2016/680 Art 13(1)).',
      who: 'You',
    },
    'pass-the-letter-on-today': {
      text: 'Pass a letter or a note of the talk to the desk today, without a comment of yours on it.',
      who: 'You',
    },
    'take-down-what-is-said-to-be-wrong': {
      text: 'Take down what is said to be wrong, and what would be right. Promise nothing.',
      who: 'You, for the desk',
    },
    'check-identity-or-authority': {
      text: 'Ask for a document and, from a lawyer or guardian, for the written authority. Until then give the address of the desk only.',
      who: 'The data-protection desk',
    },
    'give-access': {
      text: 'Answer in writing: which data, from where, on what basis, for how long, to whom they went (Directive (EU) 2016/680 Art 14). Data of other people stay out.',
      who: 'The data-protection desk',
    },
    'hear-the-source': {
      text: 'Ask the source for its view before you answer, with a day for its reply. Its conditions bind (Directive (EU) 2016/680 Art 9(3)).',
      who: 'The data-protection desk, through the SPOC',
    },
    'sirene-hears-the-state-of-the-alert': {
      text: 'Send each question about alerts through the SIRENE Bureau, whatever is held. Where another State has an alert it is heard first (Regulation (EU) 2018/1862 Art 67).',
      who: 'The data-protection desk, with the SIRENE Bureau',
    },
    'weigh-the-limit': {
      text: 'Weigh each part by itself: which of the five reasons, which national law, how long. The whole file is seldom held back (Directive (EU) 2016/680 Art 15(1)).',
      who: 'The data-protection desk, with whoever leads the case',
    },
    'same-sentence-for-all': {
      text: 'Use the words that somebody gets of whom nothing is held. Leave reasons out where they would undo the purpose (Directive (EU) 2016/680 Art 15(3)).',
      who: 'The data-protection desk',
    },
    'keep-the-reasons-on-file': {
      text: 'Keep the reasons of fact and law on file, ready for the supervisory authority (Directive (EU) 2016/680 Art 15(4)).',
      who: 'The data-protection desk',
    },
    'point-to-the-supervisory-authority': {
      text: 'Tell of complaint, court, and the way through the supervisory authority (Directive (EU) 2016/680 Art 17).',
      who: 'The data-protection desk',
    },
    'interpol-commission-decides': {
      text: 'Give the address of the Commission for the Control of INTERPOL’s Files. It decides on access, correction and deletion, and binds INTERPOL.',
      who: 'You; the person writes himself or herself',
    },
    'europol-is-asked-directly': {
      text: 'Say that the person asks through an authority of any member State, or directly. Europol answers within 3 months, after the State that gave the data was heard (Regulation (EU) 2016/794 Art 36).',
      who: 'You; the person writes himself or herself',
    },
    'own-record-through-the-records-authority': {
      text: 'Point to the records authority. It can also ask States of which the person is or was a national or resident (FD 2009/315/JHA Art 6(2)).',
      who: 'You; the person asks himself or herself',
    },
    'case-file-by-procedure': {
      text: 'Point to the court or prosecutor of the case: national procedure can govern what is in its file (Directive (EU) 2016/680 Art 18).',
      who: 'You',
    },
    'put-right-erase-or-restrict': {
      text: 'Put wrong data right, and erase what is held unlawfully. Where the truth cannot be found, restrict their use and mark them (Directive (EU) 2016/680 Art 16).',
      who: 'The data-protection desk, with the unit that holds them',
    },
    'tell-source-and-receivers': {
      text: 'Tell the source, and everybody who got the data, abroad too; they correct their copies (Directive (EU) 2016/680 Art 16(5)-(6)).',
      who: 'The unit that holds the data',
    },
    'alert-that-looks-wrong': {
      text: 'If an alert of another State looks wrong, tell that State at once through the SIRENE Bureau: 2 working days at most (Regulation (EU) 2018/1862 Art 59(5)).',
      who: 'The unit that found it, through the SIRENE Bureau',
    },
    'answer-in-the-national-time': {
      text: 'Note the day it arrived. Answer in the time that national law sets, also when the answer is no.',
      who: 'The data-protection desk',
    },
    'review-the-limit': {
      text: 'Set a day to look at the limit again: it lasts only as long as it is needed (Directive (EU) 2016/680 Art 15(1)).',
      who: 'The data-protection desk',
    },

    // Others
    'listen-and-write-it-down': {
      text: 'Listen, and write down what is said: facts, day, who saw it. Give nothing back, not even by what you ask.',
      who: 'You',
    },
    'press-office-alone': {
      text: 'Point to the press office, and say no more. It follows national law on cases and persons.',
      who: 'Everybody who is called',
    },
    'vetting-is-the-way-of-the-employer': {
      text: 'Point to the vetting office: for work with regular contact with children an employer may learn of convictions, as national law lays down (Directive 2011/93/EU Art 10(2)).',
      who: 'You',
    },
    'safety-advice-for-anybody': {
      text: 'Give advice that fits anybody: whom to telephone, where help is, how to keep a child safe. Let it say nothing about the person.',
      who: 'You, or a victim or child service',
    },
    'asker-abroad-has-own-authorities': {
      text: 'Send somebody who asks from abroad to the police, child protection or vetting office there. These come through their own channel.',
      who: 'You',
    },
    'secrecy-bars-no-report-of-abuse': {
      text: 'Report a child that seems to be abused: for people who work with children professional secrecy may not stand against it (Directive 2011/93/EU Art 16).',
      who: 'Everybody who works with children',
    },
  },
  remains: {
    'the-right-stays-with-the-person':
      'The right stays with the person. Complaint, supervisory authority and court are open, whatever you answer.',
    'an-answer-ends-no-measure': 'An answer about data ends no measure and no case.',
    'silence-is-no-all-clear':
      'Your silence is no all-clear and no warning. Whoever asks has to be safe without an answer about the person.',
  },
} as const satisfies MeasuresWords;
