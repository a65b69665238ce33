import type { FactsWords } from './type';

const tick = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known' } } as const;

/** Somebody to protect is missing, or is to be kept from travelling. */
export const theMissing: Pick<
  FactsWords,
  | 'soughtPerson'
  | 'soughtSituation'
  | 'fearedPersonWith'
  | 'missingReason'
  | 'travelRiskKind'
  | 'travelRiskShows'
  | 'travelStopDecision'
> = {
  soughtPerson: {
    ask: 'Whom do you want to find or protect?',
    why: 'A child can be kept from travelling for more reasons than a vulnerable adult; other adults cannot (Regulation (EU) 2018/1862 Art 32(1)).',
    short: 'Whom to protect',
    options: {
      child: { label: 'A child', hint: 'Under the age of majority.' },
      'vulnerable-adult': {
        label: 'A vulnerable adult',
        hint: 'Cannot look after his or her own safety: age, disability, health, or the situation.',
      },
      'other-adult': { label: 'Another adult' },
      unknown: { label: 'Not known' },
    },
  },
  soughtSituation: {
    ask: 'What has happened?',
    why: 'A missing person is looked for. A journey into harm is stopped only on a decision (Regulation (EU) 2018/1862 Art 32(1), (4)).',
    short: 'What has happened',
    options: {
      missing: { label: 'The person is missing', hint: 'Nobody who has care knows where he or she is.' },
      'at-risk-if-travelling': {
        label: 'The person could be taken or sent abroad into harm',
        hint: 'You know where he or she is, today.',
      },
      unknown: { label: 'Not clear' },
    },
  },
  fearedPersonWith: {
    ask: 'Could a person convicted of a serious violent or sexual offence be with him or her?',
    why: 'The alert is on the one to protect. What you know of the other person is a case of its own (Regulation (EU) 2018/1862 Art 32(1)).',
    short: 'Convicted person with them',
    options: tick,
  },
  missingReason: {
    ask: 'What points to the reason for the absence?',
    why: 'An adult who left freely, or in fear of whoever asks, is asked before anybody learns the address (Regulation (EU) 2018/1862 Art 33(4)).',
    short: 'Reason for the absence',
    options: {
      'no-sign': { label: 'Nothing explains it' },
      'taken-or-lured': { label: 'Taken or lured away', hint: 'Something points to another person.' },
      'left-out-of-fear': { label: 'Left out of fear', hint: 'Of a partner, the family, or the person who reports.' },
      'left-freely': { label: 'Left freely' },
      unknown: { label: 'Not known' },
    },
  },
  travelRiskKind: {
    ask: 'Which harm is feared on that journey?',
    why: 'The text lists the harms. For an adult only trafficking or gender-based violence counts (Regulation (EU) 2018/1862 Art 32(1)(e)).',
    short: 'Harm feared',
    options: {
      trafficking: { label: 'Trafficking in human beings' },
      'gender-based-violence': {
        label: 'Gender-based violence',
        hint: 'Forced marriage and genital mutilation included.',
      },
      'terrorism-or-armed-groups': { label: 'Terrorism, or being drawn into an armed group' },
      'abduction-by-relative': { label: 'Abduction of a child by a parent, relative or guardian' },
      'other-worry': { label: 'Another worry', hint: 'A bad home, a new partner, a place with little help.' },
      unknown: { label: 'Not known' },
    },
  },
  travelRiskShows: {
    ask: 'Is the risk concrete and apparent?',
    help: 'Dated facts: a ticket, a wedding date, a message. For an abduction it has to be imminent too.',
    why: 'The text asks for a concrete and apparent risk. General worry is not enough (Regulation (EU) 2018/1862 Art 32(1)).',
    short: 'Concrete and apparent',
    options: tick,
  },
  travelStopDecision: {
    ask: 'Has the competent authority decided that the journey is to be stopped?',
    help: 'A court, child protection or another authority that national law names.',
    why: 'The decision comes first; courts are among those who take it (Regulation (EU) 2018/1862 Art 32(4)).',
    short: 'Decision on the journey',
    options: {
      taken: { label: 'Yes, it was taken' },
      'applied-for': { label: 'It has been applied for' },
      none: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
};
