import type { FactsWords } from './type';

/** A certificate from a judicial authority abroad. */
export const theCertificate: Pick<
  FactsWords,
  | 'certificateKind'
  | 'certificateDesk'
  | 'certificateState'
  | 'certificateTie'
  | 'certificateGround'
  | 'certificateFit'
  | 'protectedPersonWarned'
> = {
  certificateKind: {
    ask: 'Which certificate came?',
    help: 'The head of the form names its text.',
    why: 'Each has its own time to decide: 60 days (FD 2008/947/JHA Art 12(1)), 90 days (FD 2008/909/JHA Art 12(2)), 20 working days (FD 2009/829/JHA Art 12(1)).',
    short: 'Certificate',
    options: {
      'probation-measure': {
        label: 'Supervise after a judgment (FD 2008/947/JHA)',
        hint: 'Probation, conditional release, suspended or alternative sentence.',
      },
      'prison-sentence': { label: 'Carry out a prison sentence (FD 2008/909/JHA)' },
      'supervision-order': {
        label: 'Monitor a suspect before trial (FD 2009/829/JHA)',
        hint: 'Measures instead of detention.',
      },
      'protection-order': { label: 'Protect a person who comes here (Directive 2011/99/EU)' },
      'something-else': {
        label: 'Something else',
        hint: 'A civil protection measure, a treaty request, a letter, or papers of a State outside the Union.',
      },
      unknown: { label: 'Not known' },
    },
  },
  certificateDesk: {
    ask: 'Does your authority decide on it?',
    help: 'Each State has named its authorities. A probation or prison service is one in some States.',
    why: 'States name the authorities that decide (FD 2008/947/JHA Art 3, FD 2009/829/JHA Art 6). Others pass it on.',
    short: 'Who decides',
    options: {
      'we-decide': { label: 'Yes' },
      'others-decide': { label: 'No, another authority does' },
      unknown: { label: 'Not known' },
    },
  },
  certificateState: {
    ask: 'Are the papers complete, signed and in a language you accept?',
    help: 'The form, the judgment or decision behind it, a translation of the form.',
    why: 'An incomplete or plainly wrong certificate can put the decision off to a set day (FD 2008/947/JHA Art 8(2)).',
    short: 'Papers',
    options: {
      complete: { label: 'Yes, complete' },
      'incomplete-or-wrong': { label: 'No, something is missing or plainly wrong' },
      unknown: { label: 'Not checked' },
    },
  },
  certificateTie: {
    ask: 'What ties the person to your State?',
    help: 'Where he or she lawfully and ordinarily lives. For a prison sentence nationality counts too.',
    why: 'It decides whether the consent of your State is needed (FD 2008/947/JHA Art 5, FD 2008/909/JHA Art 4(1), FD 2009/829/JHA Art 9).',
    short: 'Tie',
    options: {
      'has-the-tie': {
        label: 'Lives here and returns, or for a prison sentence is a national who lives or will be deported here',
      },
      'our-consent-is-needed': { label: 'Another tie: it needs the consent of our State' },
      'no-tie': { label: 'None that the text names' },
      unknown: { label: 'Not checked' },
    },
  },
  certificateGround: {
    ask: 'Do you see a ground to refuse?',
    help: 'Double jeopardy, time bar, immunity, age, a trial in absence, a measure too short. Go by the list of the text.',
    why: 'The grounds are listed (FD 2008/909/JHA Art 9(1), FD 2009/829/JHA Art 15(1), Directive 2011/99/EU Art 10). Before most of them the sender is contacted (FD 2008/947/JHA Art 11(3)).',
    short: 'Ground to refuse',
    options: {
      'none-seen': { label: 'No' },
      seen: { label: 'Yes, one or more' },
      unknown: { label: 'Not checked' },
    },
  },
  certificateFit: {
    ask: 'Does the measure or sentence fit the law here?',
    why: 'What does not fit can be adapted, as little as needed and never to something harsher (FD 2008/947/JHA Art 9, FD 2008/909/JHA Art 8).',
    short: 'Fit',
    options: {
      fits: { label: 'Yes' },
      'has-to-be-adapted': { label: 'Not in kind or length: it has to be adapted' },
      'cannot-be-carried-out': {
        label: 'No, it cannot be carried out here even so',
        hint: 'A treatment that the health system here does not know, for example.',
      },
      unknown: { label: 'Not checked' },
    },
  },
  protectedPersonWarned: {
    ask: 'Does the protected person know that the other one is told?',
    why: 'The person causing danger is told of the measure, and can learn the State from it (Directive 2011/99/EU Art 9(3)).',
    short: 'Protected person warned',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked' },
    },
  },
};
