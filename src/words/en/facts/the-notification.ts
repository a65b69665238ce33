import type { FactsWords } from './type';

/** A conviction abroad was notified. */
export const theNotification: Pick<
  FactsWords,
  'notificationKind' | 'notificationOwnNational' | 'notificationMarked' | 'notificationSerious' | 'notificationUse'
> = {
  notificationKind: {
    ask: 'What does the notification say?',
    why: 'Convictions are notified to the State of nationality, and so are later changes and deletions (FD 2009/315/JHA Art 4(2), (3)).',
    short: 'Notification',
    options: {
      'new-conviction': { label: 'A conviction' },
      'change-or-deletion': { label: 'A change or a deletion of an earlier one' },
      unknown: { label: 'Not known' },
    },
  },
  notificationOwnNational: {
    ask: 'Is the person a national of your State?',
    help: 'One of several nationalities is enough.',
    why: 'Each State of nationality is told (FD 2009/315/JHA Art 4(2)). Nobody else stores it.',
    short: 'Own national',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Names or dates do not match for certain.' },
    },
  },
  notificationMarked: {
    ask: 'Is it marked for criminal proceedings only?',
    why: 'What is kept for criminal proceedings is not given for another purpose (FD 2009/315/JHA Art 7(2)).',
    short: 'Marked',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Treated as marked.' },
    },
  },
  notificationSerious: {
    ask: 'Is it for a serious violent or sexual offence?',
    help: 'Go by the offence and the sentence in the notification.',
    why: 'The exchange knows no line of seriousness (FD 2009/315/JHA Art 4(2)). National law can name cases in which police or probation are told.',
    short: 'Serious offence',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
  notificationUse: {
    ask: 'What do you want to do with it?',
    why: 'Use at home follows your own law; as we read it, Art 5 of FD 2009/315/JHA says only what it is stored for.',
    short: 'Use',
    options: {
      'own-proceedings': {
        label: 'Use it in criminal proceedings here, or in carrying out a sentence',
      },
      'manage-risk': {
        label: 'Assess and manage the person at home',
        hint: 'Police or probation, with no case running.',
      },
      vetting: { label: 'Check the person for work or volunteering' },
      'send-it-abroad': { label: 'Tell another State' },
      none: { label: 'Nothing: it has come to my desk' },
      unknown: { label: 'Not known' },
    },
  },
};
