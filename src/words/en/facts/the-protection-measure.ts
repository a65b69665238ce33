import type { FactsWords } from './type';

const tick = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known' } } as const;

/** A protection measure, and the protected person who moves. */
export const theProtectionMeasure: Pick<
  FactsWords,
  | 'protectedMove'
  | 'protectedPersonAsks'
  | 'otherPersonKnowsTheState'
  | 'protectionMeasure'
  | 'protectionBan'
  | 'protectionMeasureKnown'
  | 'otherPersonSupervised'
> = {
  protectedMove: {
    ask: 'Does the protected person live there, or has he or she decided to?',
    why: 'The order is for somebody who lives or stays there, or has decided to (Directive 2011/99/EU Art 6(1)).',
    short: 'Move of the protected person',
    options: {
      'lives-or-stays-there': { label: 'Lives or stays there already' },
      'has-decided': { label: 'Has decided to go', hint: 'To live there, or for a stay.' },
      'thinks-about-it': { label: 'Is thinking about it' },
      unknown: { label: 'Not known' },
    },
  },
  protectedPersonAsks: {
    ask: 'Does the protected person ask that the measure holds there?',
    help: 'Nobody else can ask. Warn first: the other person can learn the State.',
    why: 'An order is issued only if the protected person asks (Directive 2011/99/EU Art 6(2)). For a civil measure he or she asks for the certificate (Regulation (EU) No 606/2013 Art 5).',
    short: 'Request',
    options: {
      'asks-after-warning': { label: 'Yes, and has been warned' },
      'asks-not-yet-warned': { label: 'Yes, and has not been warned yet' },
      'does-not-ask': { label: 'No, he or she does not want it' },
      'not-asked-yet': { label: 'Has not been told of it yet' },
      unknown: { label: 'Not known' },
    },
  },
  otherPersonKnowsTheState: {
    ask: 'Does the person who caused the danger know to which State?',
    why: 'He or she is told of the measure taken there, and learns the State from it (Directive 2011/99/EU Art 9(3)). Silence can protect better.',
    short: 'State known to the other',
    options: { ...tick, unknown: { label: 'Not known', hint: 'Treated as no: the State stays secret.' } },
  },
  protectionMeasure: {
    ask: 'Which measure protects the person now?',
    help: 'Look who ordered it. A condition of a criminal sentence is a criminal one.',
    why: 'A criminal measure goes by Directive 2011/99/EU (Art 5), a civil one by Regulation (EU) No 606/2013 (Art 3(1)). They are not exchanged.',
    short: 'Protection measure',
    options: {
      criminal: {
        label: 'A criminal one',
        hint: 'Ordered in criminal proceedings, with a sentence or instead of custody.',
      },
      civil: { label: 'A civil one', hint: 'Ordered by a civil or family court.' },
      both: { label: 'Both' },
      'police-or-administrative': {
        label: 'One of the police or an administration',
        hint: 'The legal service says whether it counts as criminal.',
      },
      none: { label: 'None' },
      unknown: { label: 'Not known' },
    },
  },
  protectionBan: {
    ask: 'Does it ban certain places, contact, or coming near?',
    help: 'No measure: choose no.',
    why: 'Both texts ask for one of these three bans (Directive 2011/99/EU Art 5; Regulation (EU) No 606/2013 Art 3(1)).',
    short: 'Ban',
    options: tick,
  },
  protectionMeasureKnown: {
    ask: 'Was the measure made known to the other person, and was he or she heard?',
    why: 'Without notice there is no certificate (Regulation (EU) No 606/2013 Art 6). Who was never heard is heard before a protection order (Directive 2011/99/EU Art 6(4)).',
    short: 'Made known and heard',
    options: tick,
  },
  otherPersonSupervised: {
    ask: 'Is the other person under supervision?',
    why: 'If supervision moves to the State of the protected person, protection there can end (Directive 2011/99/EU Art 14). The no-contact duty has to be in its papers.',
    short: 'Supervision of the other',
    options: {
      here: { label: 'Yes, in our State' },
      'moved-abroad': { label: 'Yes, and it moves or has moved abroad' },
      no: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
};
