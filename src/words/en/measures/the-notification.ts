import type { MeasuresWords } from './type';

/** Words of `advice/measures/the-notification`. Practice advice, unless an article is named. */
export const theNotification = {
  measures: {
    'store-so-that-it-can-be-passed-on': {
      text: 'Store it as it came, so that it can be passed on, even where your own rules would bar or shorten an entry (FD 2009/315/JHA Art 5(1)).',
      who: 'The central authority for records',
    },
    'mark-it-as-a-notification': {
      text: 'Mark it: notification, convicting State, day. Keep it apart from replies, which stay with the purpose they were asked for.',
      who: 'The central authority for records',
    },
    'use-at-home-follows-own-law': {
      text: 'Ask the legal service for the article that says what a stored entry can be used for at home. As we read it, your own law decides (FD 2009/315/JHA Art 5(1), not yet confirmed on this point).',
      who: 'You',
    },
    'start-nothing-from-the-entry-alone': {
      text: 'Start nothing because of the entry alone: no visit, no check, no list. It does not say where the person is or what is planned.',
      who: 'Everybody who sees it',
    },
    'only-those-the-law-names-look': {
      text: 'Let those look whom national law names, for a task that needs it (Directive (EU) 2016/680 Art 8). Curiosity is no task.',
      who: 'The central authority for records',
    },
    'log-who-looks': {
      text: 'Log each look and each disclosure: who, when, why (Directive (EU) 2016/680 Art 25(1)).',
      who: 'Whoever holds the entry',
    },
    'follow-changes-and-deletions': {
      text: 'Change or delete your copy as the convicting State did its own (FD 2009/315/JHA Art 4(3), 5(2)).',
      who: 'The central authority for records',
    },
    'tell-those-who-rely-on-it': {
      text: 'Tell everybody at home who got the entry that it has changed or is gone. Look at what was decided on it.',
      who: 'Whoever passed it on',
    },
    'answer-later-requests-from-the-store': {
      text: 'When another member State asks for criminal proceedings: give the stored entry with your own (FD 2009/315/JHA Art 7(1)). For another purpose your own law decides (Art 7(2)).',
      who: 'The central authority for records',
    },
    'keep-marked-entries-to-proceedings': {
      text: 'Give an entry that is kept for criminal proceedings for nothing else. Name the convicting State, so that it can be asked (FD 2009/315/JHA Art 7(2)).',
      who: 'The central authority for records',
    },
    'third-states-within-the-limits': {
      text: 'Pass it to a third State only within the limits that bind member States, and tell those limits with it (FD 2009/315/JHA Art 7(3)).',
      who: 'The central authority for records',
    },
    'tell-the-home-unit-that-the-rule-names': {
      text: 'Tell the police or probation unit that the national rule names, and no other: State, day, offence, sentence. A new purpose needs a basis of its own (Directive (EU) 2016/680 Art 4(2)). Write the rule down.',
      who: 'The central authority for records',
    },
    'send-it-back-unless-a-national': {
      text: 'Tell the convicting State that the person is no national of yours, and store nothing. Notices go to the State of nationality (FD 2009/315/JHA Art 4(2)).',
      who: 'The central authority for records',
    },
    'identify-before-storing': {
      text: 'Compare names, birth and prints with your own registers. Ask the convicting State what is unclear. A wrong match harms somebody else.',
      who: 'The central authority for records',
    },
    'entry-stays-out-of-a-warning': {
      text: 'Send nothing of the entry abroad by your own decision. A State that needs it asks you or the convicting State, for its purpose.',
      who: 'Everybody who sees it',
    },
    'take-it-into-the-case-through-the-register': {
      text: 'Ask the central authority for an extract for this case. Do not copy from a file note.',
      who: 'Prosecutor, court, or the service that carries out the sentence',
    },
    'ask-what-follows-release-there': {
      text: 'Ask, by a route of its own, whether the person is in prison there and when release is due. Ask too whether supervision could come home with a certificate.',
      who: 'The home unit, through the prosecutor or the authority for certificates',
    },
    'look-for-a-victim-at-home': {
      text: 'If the judgment shows a victim or child in your State: tell the service in charge, on the national rule that allows it.',
      who: 'Whoever reads the judgment',
    },
    'british-notices-come-by-the-agreement': {
      text: 'A notice from the United Kingdom comes under the agreement: it tells each State of nationality within 28 days, and again when the conviction changes (TCA Title IX).',
      who: 'The central authority for records',
    },
    'not-by-this-exchange': {
      text: 'A notice from a State outside this exchange rests on another treaty. Ask the legal service which, before you store or use it.',
      who: 'The central authority for records',
    },
  },
  remains: {
    'a-stored-entry-waits':
      'A stored entry protects nobody. It waits until somebody asks, and it tells nobody that the person has come home.',
    'nothing-follows-from-the-entry':
      'Nothing follows from the entry by itself. If something else points to harm, that is where the work begins.',
  },
} as const satisfies MeasuresWords;
