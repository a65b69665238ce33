import type { FactsWords } from './type';

/** A request for police information has arrived. */
export const theRequestReceived: Pick<
  FactsWords,
  | 'requestCameBy'
  | 'requestConditions'
  | 'requestUrgent'
  | 'requestAccess'
  | 'requestOffence'
  | 'courtPermission'
  | 'answerHarm'
  | 'answerOwners'
  | 'answerQuality'
  | 'answerPart'
> = {
  requestCameBy: {
    ask: 'How did the request reach you?',
    why: 'Time limits bind where it came to the SPOC (Directive (EU) 2023/977 Art 5(1)). A direct one has none, and both SPOCs get a copy (Art 8).',
    short: 'Way',
    options: {
      'to-the-spoc': { label: 'To our SPOC, from the SPOC or a listed authority there' },
      'authority-to-authority': { label: 'Straight from an authority there to us' },
      'own-spoc-asks-us': {
        label: 'Our own SPOC or police ask us for our file',
        hint: 'Prison, probation and other public bodies are asked in this way.',
      },
      'outside-the-directive': {
        label: 'By another way',
        hint: 'From the United Kingdom or a third State, by INTERPOL, SIRENE or a liaison officer, or before the directive.',
      },
      unknown: { label: 'Not known' },
    },
  },
  requestConditions: {
    ask: 'Does it say for which offence, why, and why you should hold it?',
    help: 'An offence to prevent, detect or investigate, objective reasons, and a link with the person.',
    why: 'A request needs objective reasons that it is necessary and proportionate, and that you hold it (Directive (EU) 2023/977 Art 4(3)).',
    short: 'What it says',
    options: {
      met: { label: 'Yes' },
      'another-purpose': {
        label: 'No, it is for something else',
        hint: 'Supervision, work, residence or evidence, with no offence to prevent, detect or investigate.',
      },
      'not-clear': { label: 'It is not clear', hint: 'Something is missing that a question would settle.' },
      unknown: { label: 'Not known' },
    },
  },
  requestUrgent: {
    ask: 'Does it say that it is urgent, and why?',
    help: 'Grave threat, danger to life or limb, a decision on detention, or information about to lose its worth.',
    why: 'Urgent has four grounds (Directive (EU) 2023/977 Art 4(4)). The time to answer depends on it (Art 5(1)).',
    short: 'Urgent',
    options: {
      yes: { label: 'Yes, and it gives one of the grounds' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'The shorter time counts until the other SPOC has said.' },
    },
  },
  requestAccess: {
    ask: 'Where is what they ask for?',
    why: 'At hand in your own databases is one time limit, to be fetched from others is another (Directive (EU) 2023/977 Arts 2(6), 2(7), 5(1)).',
    short: 'Access',
    options: {
      direct: { label: 'In a database that police or SPOC consult themselves' },
      indirect: {
        label: 'With another public body or a private party',
        hint: 'A prison or probation file, for example.',
      },
      both: { label: 'Some here, some there' },
      'not-held': { label: 'Nothing is held' },
      unknown: { label: 'Not known yet' },
    },
  },
  requestOffence: {
    ask: 'How serious is the offence, by the law of your State?',
    why: 'One year or less in your State is a ground to refuse (Directive (EU) 2023/977 Art 6(1)). A serious one has duties of its own (Art 7(2)).',
    short: 'Offence',
    options: {
      serious: {
        label: 'Serious',
        hint: 'On the list of the European arrest warrant, or in the remit of Europol. Killing, grave injury, rape.',
      },
      other: { label: 'Another offence, of more than one year' },
      'one-year-or-less': { label: 'At most one year, or no offence here' },
      unknown: { label: 'Not known' },
    },
  },
  courtPermission: {
    ask: 'Would a court or prosecutor have to agree at home?',
    why: 'No permission is asked for abroad that would not be needed at home. Where it is, it is sought at once (Directive (EU) 2023/977 Art 9).',
    short: 'Court or prosecutor',
    options: {
      'not-needed': { label: 'No' },
      given: { label: 'Yes, and it was given' },
      needed: { label: 'Yes, and it is still to come' },
      refused: { label: 'Yes, and it was refused' },
      unknown: { label: 'Not known' },
    },
  },
  answerHarm: {
    ask: 'Would the answer do harm?',
    why: 'Three kinds of harm are grounds to refuse, on objective reasons (Directive (EU) 2023/977 Art 6(1)).',
    short: 'Harm by the answer',
    options: {
      none: { label: 'No' },
      'investigation-or-safety': { label: 'Yes, to a running investigation or the safety of a person' },
      'national-security': { label: 'Yes, to essential interests of national security' },
      'interests-of-a-company': { label: 'Yes, to protected interests of a company or body, beyond measure' },
      unknown: { label: 'Not checked' },
    },
  },
  answerOwners: {
    ask: 'Whose information is it?',
    why: 'What came from another State goes on only with the consent of that State (Directive (EU) 2023/977 Arts 3, 6(1)).',
    short: 'Owner',
    options: {
      'own-only': { label: 'Our own' },
      'others-agree': { label: 'Partly of others, and they agree' },
      'others-have-not-agreed': {
        label: 'Partly of others, and they have not agreed',
        hint: 'A record reply, a SIS hit, a message of another State or of Europol.',
      },
      unknown: { label: 'Not checked' },
    },
  },
  answerQuality: {
    ask: 'Is it right, current, and of a kind that is permitted?',
    why: 'Wrong or outdated data are not sent (Directive (EU) 2016/680 Art 7(2)). Only listed kinds of data are (Directive (EU) 2023/977 Art 10).',
    short: 'Quality',
    options: {
      checked: { label: 'Yes, it was checked' },
      'wrong-or-old': { label: 'No, something is wrong, incomplete or out of date' },
      'kind-not-permitted': { label: 'No, they ask for a kind that is not permitted' },
      unknown: { label: 'Not checked' },
    },
  },
  answerPart: {
    ask: 'Does the ground cover everything that is asked?',
    help: 'Look at each item by itself.',
    why: 'The grounds form a closed list (Directive (EU) 2023/977 Art 6(1)). What none of them covers is owed within the limit (Art 5(1)).',
    short: 'All or a part',
    options: {
      all: { label: 'Yes, everything' },
      part: { label: 'No, a part can be answered' },
      unknown: { label: 'Not known' },
    },
  },
};
