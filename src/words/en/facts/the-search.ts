import type { FactsWords } from './type';

/** Somebody is missing or sought. */
export const theSearch: Pick<FactsWords, 'soughtAs' | 'lookedAtHome' | 'maximumPenalty' | 'arrestStage'> = {
  soughtAs: {
    ask: 'As what is the person sought?',
    help: 'Choose what is true today. It decides between an arrest, an address and no search at all.',
    why: 'An arrest needs an enforceable order (FD 2002/584/JHA Art 8(1)(c)). For witnesses, summons and a sentence to begin there is an alert for the address only (Regulation (EU) 2018/1862 Art 34).',
    short: 'Sought as',
    options: {
      'gone-from-a-sentence': {
        label: 'Gone from a sentence',
        hint: 'Escaped, not back from leave, absconded, or the release was revoked.',
      },
      'lost-under-supervision': {
        label: 'Under supervision, and contact is lost',
        hint: 'Missed appointments, not at the address. Nobody has decided on it yet.',
      },
      'to-begin-a-sentence': {
        label: 'Called to begin a sentence',
        hint: 'The sentence is final, and the person does not come.',
      },
      accused: { label: 'A suspect or an accused person', hint: 'To be summoned, heard or tried.' },
      'witness-or-to-be-served': {
        label: 'A witness, or somebody to be served with papers',
        hint: 'Nobody wants an arrest.',
      },
      'nothing-left': {
        label: 'None of these: the sentence is over',
        hint: 'No measure runs, and no case is pending.',
      },
      unknown: { label: 'Not known' },
    },
  },
  lookedAtHome: {
    ask: 'Was the person looked for at home first?',
    help: 'Telephone, visit, family, work, hospital, custody, registers that your law opens to you.',
    why: 'Data go no further than the aim needs (Directive (EU) 2016/680 Art 4). Most people who miss contact have not left the State.',
    short: 'Looked at home',
    options: {
      done: { label: 'Yes, and the steps are noted with their days' },
      'in-part': { label: 'In part' },
      'not-done': { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
  maximumPenalty: {
    ask: 'What is the maximum penalty for the offence, in months of custody?',
    help: 'As your law sets it, in whole months. After judgment the sentence imposed counts, not this.',
    why: 'For prosecution a warrant needs a maximum of at least 12 months (FD 2002/584/JHA Art 2(1)). A Red Notice has a line of 24 (RPD Art 83).',
    short: 'Maximum penalty',
    options: {},
  },
  arrestStage: {
    ask: 'How far has it come?',
    why: 'After an arrest the clock runs for both sides (FD 2002/584/JHA Art 17). After surrender every alert has to go (Regulation (EU) 2018/1862 Art 55).',
    short: 'Stage',
    options: {
      'not-circulated': { label: 'Nothing is circulated yet' },
      circulated: { label: 'Circulated, not found yet', hint: 'An alert, a notice or a warrant is out.' },
      'arrested-there': { label: 'Arrested in the other State' },
      'no-longer-wanted': {
        label: 'Handed over, or no longer wanted',
        hint: 'Surrendered, came back, order lifted, or died.',
      },
      unknown: { label: 'Not known', hint: 'The SIRENE Bureau can look, through your police.' },
    },
  },
};
