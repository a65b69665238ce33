import type { FactsWords } from './type';

/** Something sent earlier, and what has happened since. */
export const whatWasSent: Pick<FactsWords, 'sentKind' | 'sentEvent' | 'reasonStillStands' | 'wrongDataOwner'> = {
  sentKind: {
    ask: 'What was sent or entered?',
    help: 'One thing at a time. Go through the questions again for the next one.',
    why: 'Each kind ends in its own way: a check alert lapses without a recorded renewal (Regulation (EU) 2018/1862 Art 53(6)), a message stays until somebody corrects it.',
    short: 'What was sent',
    options: {
      'police-message': { label: 'A police message', hint: 'Through the SPOC, SIENA or a liaison officer.' },
      'check-alert': { label: 'A SIS alert for checks', hint: 'Discreet, inquiry or specific (Art 36).' },
      'entry-or-return-alert': { label: 'A SIS alert on entry or return' },
      'arrest-alert': { label: 'A warrant, with or without an alert' },
      'interpol-circulation': { label: 'An INTERPOL diffusion or notice' },
      'supervision-transfer': { label: 'A transfer of supervision' },
      'sentence-transfer': { label: 'A transfer of a prison sentence' },
      'protection-order': { label: 'A protection order for a victim' },
      unknown: { label: 'Not known', hint: 'The file does not say.' },
    },
  },
  sentEvent: {
    ask: 'What has happened since?',
    help: 'Choose what matters most today.',
    why: 'Data are kept right and up to date, and go when they are no longer needed (Directive (EU) 2016/680 Arts 4 and 5).',
    short: 'Since then',
    options: {
      'review-due': { label: 'The review day comes up' },
      'new-facts': { label: 'New facts make it more serious' },
      'data-wrong': { label: 'Something in it is wrong' },
      'reason-gone': { label: 'The reason is gone', hint: 'The risk fell, the journey is over, or the person died.' },
      'supervision-ended': { label: 'Supervision has ended, or soon will' },
      'person-found': { label: 'The person was arrested or found' },
      'hit-or-report': { label: 'A hit or a report came in' },
      'nothing-came-back': { label: 'Nothing came back', hint: 'No receipt, no owner, no decision.' },
      'person-asks': { label: 'The person or a lawyer asks about it' },
      unknown: { label: 'Not known' },
    },
  },
  reasonStillStands: {
    ask: 'Does its reason still stand, on facts of today?',
    help: 'For a warning: a dated assessment. For a case: the word of the investigator.',
    why: 'Extending needs the same decision as entering: adequate, relevant and important enough (Regulation (EU) 2018/1862 Art 21).',
    short: 'Reason stands',
    options: {
      yes: { label: 'Yes, checked and dated' },
      no: { label: 'No' },
      unknown: { label: 'Not known yet', hint: 'It has not been looked at again.' },
    },
  },
  wrongDataOwner: {
    ask: 'Whose are the data that are wrong?',
    help: 'Who first wrote them, not who sent them on.',
    why: 'A correction goes back to where the data came from and on to all who got them (Directive (EU) 2016/680 Art 16(5)).',
    short: 'Owner of the wrong data',
    options: {
      own: { label: 'Ours' },
      'received-from-another-state': {
        label: 'Another State gave them to us, and we sent them on',
        hint: 'Also where they stand in our own alert.',
      },
      'alert-of-another-state': { label: 'They stand in a SIS alert of another State' },
      unknown: { label: 'Not known' },
    },
  },
};
