import type { FactsWords } from './type';

/** A check for work or volunteering with children. */
export const theVetting: Pick<
  FactsWords,
  'vettingAsker' | 'vettingActivity' | 'vettingStage' | 'vettingLaw' | 'vettingConsent'
> = {
  vettingAsker: {
    ask: 'Who asks for the check?',
    help: 'Choose who wants the answer, not who carries it.',
    why: 'Requests pass between central authorities (FD 2009/315/JHA Art 3). An employer learns what national law lays down (Directive 2011/93/EU Art 10(2)).',
    short: 'Who asks',
    options: {
      'vetting-authority': {
        label: 'An authority that national law lets ask',
        hint: 'A vetting office, a licence or youth authority.',
      },
      'the-person': { label: 'The person, for his or her own record' },
      'employer-or-club': { label: 'An employer, a school or a club' },
      parent: { label: 'A parent or a private household' },
      'other-authority': {
        label: 'Police, probation or another authority',
        hint: 'It has a concern, and no vetting task.',
      },
      unknown: { label: 'Not known' },
    },
  },
  vettingActivity: {
    ask: 'What kind of work is it?',
    why: 'The rule of the Union is about work, and voluntary work that is organised, with direct and regular contact with children (Directive 2011/93/EU Art 10).',
    short: 'Work',
    options: {
      paid: { label: 'Paid work' },
      'organised-voluntary': { label: 'Organised volunteering', hint: 'A club, a camp, a church, a charity.' },
      private: { label: 'Private or self-employed', hint: 'Minding children at home, private lessons.' },
      unknown: { label: 'Not known' },
    },
  },
  vettingStage: {
    ask: 'Is the person being recruited, or already there?',
    why: 'The text speaks of recruiting. It obliges nobody to check staff already in place (Directive 2011/93/EU Art 10(2)).',
    short: 'Stage',
    options: {
      recruiting: { label: 'Being recruited' },
      'already-working': { label: 'Already working' },
      unknown: { label: 'Not known' },
    },
  },
  vettingLaw: {
    ask: 'Does your national law provide for this check?',
    help: 'The article that lets a record be asked abroad for this kind of work.',
    why: 'A request for another purpose than proceedings needs a national law (FD 2009/315/JHA Art 6(1)). The State asked answers under its own (Art 7(2)).',
    short: 'National law',
    options: {
      yes: { label: 'Yes, we can name the article' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Ask the legal service or the records authority.' },
    },
  },
  vettingConsent: {
    ask: 'Does the person consent to the check abroad?',
    why: 'For work with children, convictions and bans pass with the consent of the person (Directive 2011/93/EU Art 10(3)).',
    short: 'Consent',
    options: {
      given: { label: 'Yes, and it is on file' },
      refused: { label: 'No' },
      'not-asked': { label: 'The person was not asked yet' },
      unknown: { label: 'Not known' },
    },
  },
};
