import type { FactsWords } from './type';

/** The person, or a lawyer, asks what is held. */
export const rightsOfThePerson: Pick<
  FactsWords,
  | 'rightAskedBy'
  | 'rightAskedFor'
  | 'answersForController'
  | 'askerIdentity'
  | 'accessSource'
  | 'accessLimit'
  | 'correctionFinding'
> = {
  rightAskedBy: {
    ask: 'Who asks?',
    why: 'The right belongs to the person (Directive (EU) 2016/680 Art 14). Anybody else needs the authority of the person.',
    short: 'Who asks',
    options: {
      'the-person': { label: 'The person' },
      'lawyer-with-authority': { label: 'A lawyer or guardian, with written authority' },
      'lawyer-without-authority': { label: 'A lawyer or guardian, without it so far' },
      'somebody-else': { label: 'Somebody else', hint: 'Employer, partner, parent, press: other questions follow.' },
      unknown: { label: 'Not known', hint: 'A call or a mail from somebody unknown.' },
    },
  },
  rightAskedFor: {
    ask: 'What does he or she ask for?',
    why: 'Each file has an answer of its own: your controller, the records authority, a court, INTERPOL or Europol.',
    short: 'Asked for',
    options: {
      'what-is-held': { label: 'What you hold, and who got it' },
      'whether-an-alert-exists': { label: 'Whether there is an alert or a message' },
      'correct-or-erase': { label: 'To have something corrected or erased' },
      'criminal-record': { label: 'The own criminal record' },
      'case-file': { label: 'A court decision, or the file of a criminal case' },
      'interpol-files': { label: 'What INTERPOL holds' },
      'europol-files': { label: 'What Europol holds' },
      unknown: { label: 'Something else, or it is not clear' },
    },
  },
  answersForController: {
    ask: 'Are you the desk that answers for data protection?',
    help: 'The unit that decides on access for your service, or its data-protection officer.',
    why: 'One desk answers for the controller, in one voice. An officer who answers at the counter gives away what a pause gives away.',
    short: 'Data-protection desk',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No', hint: 'Officer, counter, supervisor, telephone.' },
      unknown: { label: 'Not known', hint: 'Treated like no.' },
    },
  },
  askerIdentity: {
    ask: 'Is it checked who asks?',
    help: 'Document of the person, and the written authority of a lawyer.',
    why: 'An answer to the wrong person is a disclosure, and a breach (Directive (EU) 2016/680 Art 30).',
    short: 'Who asks is checked',
    options: {
      checked: { label: 'Yes, checked and on file' },
      'not-checked': { label: 'No, not yet' },
      unknown: { label: 'Not known' },
    },
  },
  accessSource: {
    ask: 'Whose data are they, and was the source heard?',
    help: 'Answer in the same way where nothing is held: “our own”.',
    why: 'Conditions of the source bind (Directive (EU) 2016/680 Art 9(3)). For SIS the State of the alert is heard first (Regulation (EU) 2018/1862 Art 67).',
    short: 'Source heard',
    options: {
      'own-data': { label: 'Our own' },
      'source-heard': { label: 'From elsewhere, and the source was heard' },
      'source-not-heard': { label: 'From elsewhere, and the source was not heard yet' },
      unknown: { label: 'Not known' },
    },
  },
  accessLimit: {
    ask: 'Is there a reason to hold something back, and a national law that allows it?',
    help: 'Inquiries; prevention or execution of a penalty; public security; national security; rights of others, such as a victim.',
    why: 'Access may be limited for these five reasons only, where national law provides for it, and as long as needed (Directive (EU) 2016/680 Art 15(1)).',
    short: 'Reason to hold back',
    options: {
      'no-reason': { label: 'No, nothing is held back' },
      'reason-and-law': { label: 'Yes, both', hint: 'Weighed part by part, and the reasons are on file.' },
      unknown: { label: 'Not weighed yet' },
    },
  },
  correctionFinding: {
    ask: 'What did you find about the data?',
    why: 'Wrong data are put right, unlawful ones erased; where the truth cannot be found, their use is restricted (Directive (EU) 2016/680 Art 16).',
    short: 'Finding',
    options: {
      'wrong-or-unlawful': { label: 'They are wrong, or held unlawfully' },
      'truth-not-to-be-found': { label: 'It cannot be found out which is right' },
      'right-and-lawful': { label: 'They are right and lawful' },
      unknown: { label: 'Not looked into yet' },
    },
  },
};
