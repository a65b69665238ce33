import type { FactsWords } from './type';

/** Somebody outside asks about a person. */
export const askedAbout: Pick<FactsWords, 'outsiderWho' | 'outsiderBrings' | 'outsiderWork' | 'outsiderLaw'> = {
  outsiderWho: {
    ask: 'Who asks?',
    why: 'For work, housing or family life data need a law that allows it (Directive (EU) 2016/680 Art 9(1)). Which one depends on who asks.',
    short: 'Who asks',
    options: {
      employer: { label: 'An employer' },
      'club-or-volunteer-body': { label: 'A club or a body with volunteers' },
      landlord: { label: 'A landlord' },
      partner: { label: 'A partner of the person' },
      'parent-or-guardian': { label: 'A parent or guardian of a child' },
      'family-of-the-person': { label: 'Family of the person' },
      neighbour: { label: 'A neighbour' },
      press: { label: 'The press' },
      unknown: { label: 'Somebody else, or not known', hint: 'A call that nobody can check.' },
    },
  },
  outsiderBrings: {
    ask: 'What do they bring?',
    help: 'Listening is no disclosure. Write down what is said, and give nothing back.',
    why: 'A suspicion of an offence is a matter of its own, with facts of its own (Directive (EU) 2016/680 Art 4(2)).',
    short: 'What they bring',
    options: {
      'a-question-only': { label: 'A question only' },
      'a-worry': { label: 'A worry, without an offence in view' },
      'a-suspected-offence': { label: 'Facts that point to an offence', hint: 'A threat, forbidden contact, abuse.' },
      unknown: { label: 'Not known' },
    },
  },
  outsiderWork: {
    ask: 'Which work or volunteering is it about?',
    why: 'For work with children an employer may learn of convictions, as national law lays down (Directive 2011/93/EU Art 10(2)).',
    short: 'Work',
    options: {
      'with-children-or-vulnerable': { label: 'Regular contact with children or other persons at risk' },
      'other-work': { label: 'Other work' },
      unknown: { label: 'Not known' },
    },
  },
  outsiderLaw: {
    ask: 'Does a national law provide for telling in such a case?',
    help: 'Some States have a disclosure scheme, for a parent or a partner for instance. It names who decides.',
    why: 'For work, housing or family life data need a law that allows it (Directive (EU) 2016/680 Art 9(1)). Kindness is none.',
    short: 'Law on telling',
    options: {
      'law-covers-this-case': {
        label: 'Yes, and it covers this case',
        hint: 'You can name the article and the body that decides.',
      },
      'no-such-law': { label: 'No' },
      unknown: { label: 'Not known', hint: 'It stays closed until the legal service has found one.' },
    },
  },
};
