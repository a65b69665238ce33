import type { FactsWords } from './type';

/** An offence that is investigated: what is wanted abroad, why there, how soon, and for what use. */
export const anInvestigation: Pick<
  FactsWords,
  'objectiveReasons' | 'answerServes' | 'urgencyGround' | 'listedCrime' | 'proceedingsOpen'
> = {
  objectiveReasons: {
    ask: 'Does anything point to these States, beyond origin or rumour?',
    help: 'Facts that show why the information is needed, and why that State holds it.',
    why: 'A request needs objective reasons for both (Directive (EU) 2023/977 Art 4(3)). Without them nobody is asked.',
    short: 'Objective reasons',
    options: {
      yes: { label: 'Yes', hint: 'A journey, residence, contact, vehicle, message or trace that leads there.' },
      no: { label: 'No', hint: 'Only nationality, a rumour, or an earlier conviction.' },
      unknown: { label: 'Not known yet', hint: 'Nobody has written the reasons down.' },
    },
  },
  answerServes: {
    ask: 'What do you need the answer for?',
    help: 'Police information leads an inquiry. Evidence is asked for by a prosecutor or a court.',
    why: 'Police information becomes evidence only if the State that gave it agrees (Directive (EU) 2023/977 Art 1(4)).',
    short: 'Use of the answer',
    options: {
      'the-inquiry': { label: 'To lead the inquiry', hint: 'Police information: it is not used in court.' },
      'the-court': { label: 'As evidence in court' },
      both: { label: 'Both: information now, evidence next' },
      unknown: { label: 'Not known', hint: 'Ask the prosecutor of the case.' },
    },
  },
  urgencyGround: {
    ask: 'Is the request urgent, and on which ground?',
    help: 'Choose the ground that you can show with facts.',
    why: 'Only these four grounds make a request urgent (Directive (EU) 2023/977 Art 4(4)). They decide when the answer is due (Art 5(1)).',
    short: 'Ground of urgency',
    options: {
      'threat-to-public-security': { label: 'An immediate and serious threat to public security' },
      'danger-to-life-or-limb': {
        label: 'Danger to life or limb',
        hint: 'It has to be averted by what you ask. Danger within hours: telephone.',
      },
      'decision-on-liberty': {
        label: 'A decision on liberty depends on it',
        hint: 'For example whether the person stays in custody.',
      },
      'about-to-lose-its-worth': {
        label: 'The information is important and about to lose its worth',
        hint: 'For example data that are erased soon.',
      },
      none: { label: 'Not urgent' },
      unknown: { label: 'Not known', hint: 'It goes as an ordinary request.' },
    },
  },
  listedCrime: {
    ask: 'Is it a crime on the list of Europol, and where?',
    help: 'Murder, grievous injury, kidnapping, trafficking and sexual abuse are on it. Your Europol unit knows the rest.',
    why: 'Europol helps with listed serious crime that touches 2 or more member States (Regulation (EU) 2016/794 Art 3).',
    short: 'Europol crime',
    options: {
      'two-or-more-member-states': { label: 'Yes, and it touches 2 or more member States' },
      'one-state-only': { label: 'Yes, but it touches 1 member State only' },
      'not-listed': { label: 'No, it is not on the list' },
      unknown: { label: 'Not known' },
    },
  },
  proceedingsOpen: {
    ask: 'Are criminal proceedings open, with an authority and a reference?',
    why: 'A criminal record, and an order for evidence, are asked for in proceedings (FD 2009/315/JHA Art 6(1); Directive 2014/41/EU Art 4).',
    short: 'Proceedings open',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No', hint: 'A suspicion only, or a measure of prevention.' },
      unknown: { label: 'Not known' },
    },
  },
};
