import type { FactsWords } from './type';

/** A national convicted abroad comes home. */
export const theHomecoming: Pick<FactsWords, 'homecoming' | 'homePapers' | 'ownRegister' | 'returnConcern'> = {
  homecoming: {
    ask: 'How does the person come home?',
    help: 'Choose what is true today.',
    why: 'Sentence and supervision stay with the convicting State until papers are recognised here (FD 2008/947/JHA Art 8(1); FD 2008/909/JHA Art 12(2)).',
    short: 'Way home',
    options: {
      'supervision-handed-over': {
        label: 'Under supervision, which is handed over to us',
        hint: 'The papers are here or on the way.',
      },
      'custody-handed-over': { label: 'To serve the rest of a prison sentence here' },
      'supervision-still-there': {
        label: 'Under supervision that was not handed over',
        hint: 'On conditional release or probation of the other State.',
      },
      'custody-there': { label: 'Not yet: still in prison there' },
      'nothing-follows': {
        label: 'Released or sent back, and nothing follows',
        hint: 'Sentence served, or ended by expulsion.',
      },
      unknown: { label: 'Not known' },
    },
  },
  homePapers: {
    ask: 'Have the papers of the convicting State arrived?',
    help: 'Judgment and certificate, sent by its authority.',
    why: 'Your time to decide runs from their arrival: 60 days for supervision (FD 2008/947/JHA Art 12(1)), 90 days for custody (FD 2008/909/JHA Art 12(2)).',
    short: 'Papers',
    options: {
      'certificate-arrived': {
        label: 'Yes, with a certificate under FD 2008/947/JHA or 2008/909/JHA',
      },
      'other-papers-arrived': {
        label: 'Yes, under another text',
        hint: 'Nordic laws, the convention of 1983, an agreement.',
      },
      announced: { label: 'Only announced' },
      'not-arrived': { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
  ownRegister: {
    ask: 'What does your own register say of the conviction abroad?',
    help: 'Ask your records authority. Look there before anybody abroad is asked.',
    why: 'A member State reports convictions of your nationals to your authority, which stores them (FD 2009/315/JHA Arts 4(2), 5(1)).',
    short: 'Own register',
    options: {
      entry: { label: 'It holds an entry' },
      'no-entry': { label: 'No entry', hint: 'One register on one day; no statement about risk.' },
      'not-looked': { label: 'Nobody has looked yet' },
      unknown: { label: 'Not known' },
    },
  },
  returnConcern: {
    ask: 'What does your concern rest on?',
    why: 'A request needs objective reasons that it is necessary and proportionate (Directive (EU) 2023/977 Art 4(3)). Origin and rumour are none.',
    short: 'Ground of the concern',
    options: {
      'dated-facts': {
        label: 'Dated facts of today',
        hint: 'Threats, conduct in prison, a notice of the other State, contact that is feared.',
      },
      'serious-conviction': {
        label: 'A known conviction of a serious violent or sexual offence',
        hint: 'From the register, the judgment or the other State.',
      },
      'rumour-or-origin': { label: 'Rumour, or only that the person was abroad' },
      unknown: { label: 'Not known' },
    },
  },
};
