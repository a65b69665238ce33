import type { FactsWords } from './type';

const tick = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known' } } as const;

/** Who is to be protected, where, and what that person wants. */
export const theProtection: Pick<
  FactsWords,
  'personToProtect' | 'whereThePersonGoes' | 'protectedWish' | 'childDanger' | 'childMeasures' | 'childPlace'
> = {
  personToProtect: {
    ask: 'Who is to be protected there?',
    help: 'Enter no names. The answer decides which service protects.',
    why: 'Victims have rights to news (Directive 2012/29/EU Art 6). Children have a channel of their own (Regulation (EU) 2019/1111 Art 80). Others are warned by the police.',
    short: 'Who is to be protected',
    options: {
      child: { label: 'A child', hint: 'Also one in a household that the person joins or visits.' },
      'child-and-victim': {
        label: 'A child and a victim',
        hint: 'A child who was the victim, or a family with both.',
      },
      victim: { label: 'A grown-up victim of the earlier offence' },
      'feared-person': {
        label: 'A grown-up who could be harmed next',
        hint: 'Somebody threatened, or a new partner; no victim of the earlier offence.',
      },
      unknown: { label: 'Not known', hint: 'A child is then not ruled out.' },
    },
  },
  whereThePersonGoes: {
    ask: 'Where does the person who could do harm go?',
    help: 'Seen from the State of the one to be protected.',
    why: 'If the two States differ, two messages go. The State of the journey learns nothing about the one to be protected (Directive (EU) 2016/680 Art 4).',
    short: 'Where the person goes',
    options: {
      'to-the-same-state': { label: 'To the same State', hint: 'Or is there already.' },
      'to-another-state': { label: 'To another State', hint: 'From which the one to be protected can be reached.' },
      'stays-here': { label: 'Stays here', hint: 'In our State, in custody included.' },
      unknown: { label: 'Not known' },
    },
  },
  protectedWish: {
    ask: 'What does the one to be protected want to hear?',
    help: 'As written down by the service for victims. For a child: whoever has care of the child, if that is safe.',
    why: 'Victims are offered news of release or escape, and get it on request (Directive 2012/29/EU Art 6(5)-(6)). Some want none.',
    short: 'Wish for news',
    options: {
      'wants-word': { label: 'Wants news' },
      'wants-none': { label: 'Wants no news' },
      'not-asked': { label: 'Has not been asked' },
      unknown: { label: 'Not known' },
    },
  },
  childDanger: {
    ask: 'Is the child in serious danger?',
    help: 'Take what child protection says. If it was not asked: what you have seen, with its day.',
    why: 'For a child in serious danger an authority that took or plans measures must tell the State where the child is (Regulation (EU) 2019/1111 Art 80(2)).',
    short: 'Danger to the child',
    options: {
      'serious-danger': { label: 'Yes, serious danger', hint: 'Dated facts point to serious harm to this child.' },
      'some-concern': { label: 'A concern, not more yet', hint: 'Child protection has to judge it.' },
      'no-sign': { label: 'No sign of danger' },
      unknown: { label: 'Not known' },
    },
  },
  childMeasures: {
    ask: 'Has a court or child protection at home taken or planned a measure for the child?',
    why: 'The duty to tell the other State falls on the authority of that measure (Regulation (EU) 2019/1111 Art 80(2); Hague Convention 1996 Art 36).',
    short: 'Measure for the child',
    options: tick,
  },
  childPlace: {
    ask: 'Where is the child now?',
    why: 'While the child is here, child protection and the court here can act themselves.',
    short: 'Where the child is',
    options: {
      'lives-there': { label: 'Lives or stays there' },
      'moves-there': { label: 'Still here, and moves there' },
      'travels-with-the-person': { label: 'Still here, and travels with the person' },
      unknown: { label: 'Not known' },
    },
  },
};

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
