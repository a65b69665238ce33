import type { MeasuresWords } from './type';

/** Words of `advice/measures/the-record-reply`. Practice advice, unless an article is named. */
export const theRecordReply = {
  measures: {
    'report-dated-and-complete': {
      text: 'Write: “Register of (State): entries, or no entry, reply of (day). (States) not yet asked.” An empty register is never written as “no convictions”.',
      who: 'Whoever reports',
    },
    'five-reasons-for-an-empty-record': {
      text: 'Read an empty reply with five reasons in mind. The wrong State was asked. Another State convicted (FD 2009/315/JHA Art 7(4)). The entry was erased or is spent (Art 4(3)). It was never entered or sent, is old or not final (Art 4(1)). It stands under another name, or is a matter of a juvenile.',
      who: 'Whoever reads or reports it',
    },
    'no-answer-is-no-entry': {
      text: 'Write “asked on (day), no answer yet”. An open request is no empty reply.',
      who: 'Whoever reports',
    },
    'keep-the-reply-with-its-purpose': {
      text: 'File the reply with State, day and purpose, apart from stored notifications. It serves these proceedings only (FD 2009/315/JHA Art 9(1)), or the one other purpose, within the limits on the form (Art 9(2)). A reply from the United Kingdom keeps to its purpose too.',
      who: 'Whoever received it',
    },
    'use-against-an-immediate-threat': {
      text: 'A record reply may be used beyond its purpose against an immediate and serious threat to public security (FD 2009/315/JHA Art 9(3)). Note who judged the threat, on which facts, and when.',
      who: 'Police',
    },
    'entries-count-as-those-at-home': {
      text: 'In new proceedings a conviction in another member State counts as far as one at home would (FD 2008/675/JHA Art 3(1)), on detention, sentence and release (Art 3(2)).',
      who: 'Court, prosecutor or the authority that decides on release',
    },
    'new-purpose-new-request': {
      text: 'Make a new request for the new purpose, if national law provides for it (FD 2009/315/JHA Art 6(1)). Copy nothing across.',
      who: 'The authority that needs it, through the records authority',
    },
    'reply-stays-out-of-a-warning': {
      text: 'Keep the reply out of every message to another State. If that State needs the record, it can ask the State that holds it.',
      who: 'Everybody who holds the reply',
    },
    'warn-on-facts-of-your-own': {
      text: 'If you fear harm abroad: begin the questions “A person is about to move or travel”, with facts and a dated assessment of your own.',
      who: 'You, with your police',
    },
    'chase-through-the-central-authority': {
      text: 'Have the central authority telephone today: on which day the request arrived, what is missing, when the answer comes. Note the answer and the unit.',
      who: 'The central authority for records',
    },
    'limit-of-a-member-state': {
      text: 'Count for a member State: 10 working days from receipt, or from the missing details (FD 2009/315/JHA Art 8(1)). Chase on the next working day.',
      who: 'Whoever asked',
    },
    'limit-of-the-united-kingdom': {
      text: 'Count for the United Kingdom: 20 working days, the day of receipt being day one. It holds spent convictions back, except for proceedings and, in part, for work with children.',
      who: 'Whoever asked',
    },
    'outside-the-record-exchange': {
      text: 'Ask a State outside the Union by mutual assistance, if it is party to the convention of 1959 (Art 13, not yet confirmed). No limit in days was found. The United Kingdom has its own agreement.',
      who: 'The prosecutor or the ministry of justice',
    },
    'ask-the-state-that-is-named': {
      text: 'Ask the State that the reply names: it kept the conviction for criminal proceedings, and answers for its own (FD 2009/315/JHA Art 7(2), (4)).',
      who: 'The central authority for records',
    },
    'send-the-missing-details': {
      text: 'Send what is missing at once: all names, birth, every nationality, prints if national law allows. Its 10 working days run from there (FD 2009/315/JHA Art 8(1)).',
      who: 'The central authority, with the unit that asked',
    },
    'a-limited-reply-is-no-empty-one': {
      text: 'Write “refused” or “limited”, with the reason given, never “no entry”. For a purpose other than proceedings the law of that State decides (FD 2009/315/JHA Art 7(2)).',
      who: 'Whoever reports',
    },
    'find-out-what-came': {
      text: 'Ask the records authority: which State was asked, on which day, for which purpose, on which names or prints, and what came back.',
      who: 'You',
    },
    'list-every-state-that-may-hold-a-record': {
      text: 'List the States: every nationality, past ones too, each conviction, and each place of residence, work, prison or asylum. Mark each: asked on, answered on, not yet asked.',
      who: 'Whoever asked, with the service that knows the person',
    },
    'police-may-know-more': {
      text: 'Ask the police whether to ask theirs: police information can hold what a register no longer shows. It needs an offence to prevent, detect or investigate (Directive (EU) 2023/977 Art 1(1)).',
      who: 'You, to your police or SPOC',
    },
    'assess-on-all-that-is-known': {
      text: 'Assess on everything that is known. An empty register lowers nothing, and an entry alone proves nothing about today.',
      who: 'The service that assesses',
    },
    'look-again-before-release': {
      text: 'Look again before a release, a charge, or a change of the measure: what was outstanding could be in by then.',
      who: 'Whoever keeps the file',
    },
    'no-record-for-prevention-by-itself': {
      text: 'Ask the records authority whether national law provides for this purpose at all (FD 2009/315/JHA Art 6(1)), and whether the law of the other State lets it answer (Art 7(2)).',
      who: 'You, to the records authority',
    },
    'keep-victims-out-of-the-request': {
      text: 'Keep victims and children out of the request and the report. If one of them could be in danger, tell the service in charge at home, on your own facts.',
      who: 'Whoever writes',
    },
    'settle-what-the-reply-is-for': {
      text: 'Settle what the reply was asked for: the request says so. Until then it is used for nothing.',
      who: 'Whoever received it, with the records authority',
    },
  },
  remains: {
    'unknown-until-asked': 'What other States hold stays unknown until they have been asked and have answered.',
    'a-record-warns-nobody':
      'A record tells of convictions. It does not say where the person is, what is planned, or who could be in danger.',
  },
} as const satisfies MeasuresWords;
