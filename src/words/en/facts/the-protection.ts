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
