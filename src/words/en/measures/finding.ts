import type { MeasuresWords } from './type';

/** Words of `advice/measures/finding`. Practice advice, unless an article is named. */
export const finding = {
  measures: {
    'report-missing-now': {
      text: 'Report it to the police now: who, last seen when and where, clothing, telephone, who could be with him or her. Do not wait for a set time to pass.',
      who: 'You',
    },
    'search-at-home-goes-on': {
      text: 'Let the search at home go on: home, school, friends, telephone, transport. An alert replaces none of it.',
      who: 'Police',
    },
    'welfare-check': {
      text: 'Ask the police for a check that the person is safe. Until then, assume neither a free choice nor a crime.',
      who: 'You, to the police',
    },
    'find-out-who-asks': {
      text: 'Find out who reports the absence, and why. Whoever looks for an adult can be the one that he or she fears.',
      who: 'Police',
    },
    'refuge-stays-secret': {
      text: 'Keep refuge and whereabouts from everybody outside the services that protect, family and reporter included.',
      who: 'Everybody who holds the file',
    },
    'ask-the-adult-before-the-address': {
      text: 'Ask an adult who is found before anybody learns the address. Without agreement it stays between the authorities (SIS Police Regulation (EU) 2018/1862 Art 33(4)).',
      who: 'Police',
    },
    'apply-for-the-travel-decision': {
      text: 'Take the dated facts to the authority that decides on stopping the journey, courts among them. The decision comes before the alert (SIS Police Regulation (EU) 2018/1862 Art 32(4)).',
      who: 'Child protection, police or prosecutor, as national law says',
    },
    'what-national-law-allows-meanwhile': {
      text: 'Ask what national law allows until then: travel papers, an order on custody or leaving, an emergency measure, police at the airport.',
      who: 'Child protection or the court at home',
    },
    'decision-note-for-the-alert': {
      text: 'Write the note behind a SIS alert: why the case is adequate, relevant and important enough, and what is asked (SIS Police Regulation (EU) 2018/1862 Arts 20(3), 21).',
      who: 'The authority that enters it',
    },
    'alert-is-on-the-protected': {
      text: 'Write a SIS alert on the person to protect. It is none on the one who is feared (SIS Police Regulation (EU) 2018/1862 Art 32(1)).',
      who: 'The authority that enters it',
    },
    'feared-person-has-own-questions': {
      text: 'Take the convicted person who could be with him or her as a case of its own: go through “A person is about to move or travel”.',
      who: 'Police',
    },
    'name-who-takes-charge': {
      text: 'Name who takes charge when the person is found, by day and night. Measures for a child are decided within 12 hours (SIS Police Regulation (EU) 2018/1862 Art 33(2)-(3)).',
      who: 'Child protection or the service in charge of the person',
    },
    'nothing-from-sis-goes-outside': {
      text: 'Send nothing from SIS to a State outside it (SIS Police Regulation (EU) 2018/1862 Art 65). A notice through INTERPOL comes from the national file, after a decision of its own.',
      who: 'SIRENE Bureau and INTERPOL bureau',
    },
    'hit-goes-to-the-service-the-same-day': {
      text: 'Tell the child-protection or victim service of a hit the same day. Agree on the way home.',
      who: 'SIRENE Bureau, through the police',
    },
    'review-the-alert-within-a-year': {
      text: 'Review within one year whether the journey is still to be stopped (SIS Police Regulation (EU) 2018/1862 Art 53(4)). Set an earlier day of your own.',
      who: 'The authority that took the decision',
    },
    'delete-the-alert-when-safe': {
      text: 'Have alert and notices deleted when the person is found or safe, or the decision ends (SIS Police Regulation (EU) 2018/1862 Art 55).',
      who: 'The authority that entered it',
    },
    'go-on-with-what-was-found': {
      text: 'Go through the questions again with what the check found, the same day. Danger to life: telephone.',
      who: 'You',
    },
  },
  remains: {
    'an-alert-finds-nobody-by-itself':
      'An alert finds nobody by itself. It works when the person is met, and only where it is seen.',
    'an-adult-decides':
      'An adult who is not vulnerable in the sense of the text decides where to be, and with whom. Help is offered, not imposed.',
    'no-decision-no-stop': 'Without the decision nobody is stopped at a border on your behalf.',
  },
} as const satisfies MeasuresWords;
