/** Every sentence of the shell: site name, navigation, emergency line, home, footer, the small parts of a chapter. */
export const shell = {
  site: {
    title: 'SOMEC Handbook',
    tagline: 'When a person convicted of a serious violent or sexual offence crosses a border',
  },
  navbar: {
    home: 'Home',
    start: 'Tell or ask: start here',
    handbook: 'Handbook',
    between: 'Two States',
    deadlines: 'Time limits',
    project: 'Project',
  },
  search: {
    button: 'Search',
    title: 'Search the handbook',
    close: 'Close',
    failed: 'Search could not be loaded. Check the connection, then open it again.',
  },
  emergency: {
    label: 'In an emergency',
    danger: 'Immediate danger to life: telephone now.',
    whom: 'Your own emergency number, then your SPOC, day and night.',
    order: 'Warn first, write after.',
    link: 'First steps when life is in danger',
  },
  home: {
    heading: 'A person who may cause serious harm crosses a border. What may you do?',
    what: 'This handbook is for officials. It concerns a person convicted of a serious violent or sexual offence who moves or travels to another State.',
    how: 'A few questions lead to one page: the route, its legal basis, who may send, what to write, by when, and what follows. Sometimes the right answer is: send nothing yet.',
    doorsLabel: 'Where to start',
    doors: {
      prevent: {
        title: 'I need to prevent harm',
        text: 'A person may cause serious harm in another State. Find out whether you may tell anyone, and who sends.',
      },
      investigate: {
        title: 'I am investigating',
        text: 'A suspect, a trace, evidence for a court, an arrest, abuse online: which route, and who asks.',
      },
      received: {
        title: 'I received something',
        text: 'A hit, a notice, a message, a call, a request, a reply or a certificate: what to do, by when, and what not.',
      },
      share: {
        title: 'May I share this?',
        text: 'Five tests before anything leaves your office. “Not known” on one of them means “not yet”.',
      },
    },
    partsHeading: 'The handbook',
    parts: {
      index: { title: 'How to use this handbook', text: 'Two minutes: where to begin, and all chapters.' },
      choosing: { title: 'Choosing: the flows', text: 'Every set of questions by situation, also on paper.' },
      'who-this-is-about': { title: 'Who this is about', text: 'A definition in three parts, and the words to use.' },
      'before-you-share': {
        title: 'Before you share: five tests',
        text: 'Otherwise, necessary, proportionate, accurate, lawful.',
      },
      'who-can-send-what': { title: 'Who can send what', text: 'Each role, its channel, and who presses the button.' },
      'writing-the-message': {
        title: 'Writing the message',
        text: 'What to write, a weak and a strong example, what to leave out.',
      },
      receiving: {
        title: 'I received something',
        text: 'Notice, message, hit, certificate: identify, answer, manage.',
      },
      'when-nothing-comes-back': {
        title: 'When nothing comes back',
        text: 'Silence and the empty record, and the next question to ask.',
      },
      'country-sheets': { title: 'Country sheets', text: 'Whom to ask in each of 32 States, and what applies there.' },
      'forms-and-checklists': { title: 'Forms and checklists', text: 'Ten blank forms, a sheet each.' },
      glossary: { title: 'Glossary', text: 'The words of the field in a sentence each.' },
    },
    project: { title: 'The SOMEC project', text: 'What it was and found, its papers, and three leaflets to print.' },
    lookUpHeading: 'Look up',
    searchText: 'Search everything: what to do, mechanisms, time limits, chapters, words, States.',
    lookUp: {
      questions: {
        title: 'All questions',
        text: 'Every situation, each also as a picture and a numbered key on paper.',
      },
      between: { title: 'Between two States', text: 'Which routes exist on a day, which do not, and why.' },
      deadlines: { title: 'Time limits', text: 'All limits in one table, and a calculator.' },
      channels: {
        title: 'Channels compared',
        text: 'What each serves, who sends, how far it reaches, what it does not do.',
      },
      mechanisms: { title: 'Mechanisms', text: 'Each way to tell, ask or move something, with its conditions.' },
      law: { title: 'Legal texts', text: 'What each text says and which States it binds, since when.' },
      states: { title: 'States', text: 'What binds one State, text by text.' },
      timeline: { title: 'What changed when', text: 'Every day on which a State was bound or no longer bound.' },
      'how-sure': { title: 'How sure we are', text: 'What was read, what was not, and where sources differ.' },
    },
    printHeading: 'On paper',
    printText: 'Every page prints with its sources and its edition. Checklists print with empty boxes.',
  },
  resume: { title: 'Go on where you were.', text: 'Your answers are still in this tab.' },
  print: { button: 'Print this page', form: 'Print this form', page: 'page {page} of {pages}' },
  edition: {
    edition: 'Edition',
    of: 'of',
    noCommit: 'not from a commit',
    old: {
      label: 'Old edition',
      text: 'This edition is of {date}, more than {n} days ago. The law may have changed since. Look for a newer edition before you act, or ask your SPOC.',
    },
  },
  footer: {
    advice: 'Guidance, not legal advice: you act on your national law.',
    data: 'Nothing you enter leaves this tab. Enter no names.',
    origin: 'Written afresh after the SOMEC project (2013 to 2015). It is not the text of that project.',
    links: {
      label: 'About this handbook',
      '/project/': 'The project',
      '/project/downloads/': 'Downloads',
      '/project/bulletin/': 'What is new',
      '/project/contact/': 'Contact',
    },
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be old or mistyped. Nothing you answered is lost.',
    next: 'Go on from here',
    start: 'Start with the questions',
    handbook: 'Open the handbook',
    home: 'Go to the home page',
  },
  chapter: {
    notConfirmed: 'not yet confirmed',
    officialText: 'official text',
    read: {
      official: 'Text read there on {day}.',
      secondary: 'Seen in a secondary source on {day}.',
      'via-national': 'Seen through a national act on {day}.',
      'not-confirmed': 'Not yet confirmed.',
    },
    seenAt: 'the source seen',
    inGlossary: 'In the glossary',
    exercise: {
      run: 'Run the questions:',
      compare: 'Compare: the right ending, and why',
      withAnswers: 'Open the questions with these answers',
    },
  },
} as const;
