import type { FactsWords } from './type';

/** What an unknown person left behind, and how far it was searched at home. */
export const aTrace: Pick<FactsWords, 'traceKinds' | 'traceSource' | 'homeSearch' | 'singleCaseFile'> = {
  traceKinds: {
    ask: 'What kind of trace is there?',
    help: 'Choose all that apply.',
    why: 'Each kind has its own comparison (Decision 2008/615/JHA Arts 3, 9, 12). Faces are not compared automatically yet (Regulation (EU) 2024/982 Art 75(2)).',
    short: 'Trace',
    options: {
      dna: { label: 'DNA' },
      'finger-or-palm': { label: 'Finger or palm marks' },
      vehicle: { label: 'A vehicle', hint: 'A whole registration or chassis number.' },
      face: { label: 'An image of a face' },
      other: { label: 'Something else', hint: 'A voice, a nickname, an account, an object.' },
      unknown: { label: 'Not known yet' },
    },
  },
  traceSource: {
    ask: 'Whose trace could it be?',
    help: 'Say what the scene shows, not what you hope.',
    why: 'Marks are entered in SIS only if they very probably belong to the perpetrator of a serious crime (Regulation (EU) 2018/1862 Art 40).',
    short: 'Whose trace',
    options: {
      'perpetrator-of-a-serious-crime': { label: 'Very probably the perpetrator of a serious crime' },
      'perpetrator-of-another-offence': { label: 'Very probably the perpetrator of another offence' },
      'somebody-who-was-there': {
        label: 'Somebody who was there',
        hint: 'Perpetrator, witness or passer-by: it is open.',
      },
      'victim-or-witness': { label: 'A victim or a witness' },
      unknown: { label: 'Not known' },
    },
  },
  homeSearch: {
    ask: 'Was it searched in your national files and in SIS?',
    help: 'For a vehicle: in your own register.',
    why: 'What can be found at home is not asked abroad. An alert on marks comes after other files (Regulation (EU) 2018/1862 Art 40).',
    short: 'Search at home',
    options: {
      'no-identity': { label: 'Yes, and it gave no identity' },
      identified: { label: 'Yes, and an expert confirmed who it is' },
      'not-searched': { label: 'No, not yet' },
      unknown: { label: 'Not known' },
    },
  },
  singleCaseFile: {
    ask: 'Does one case file, with an offence and a reference, need this search?',
    why: 'Searches abroad serve a single case (Decision 2008/615/JHA Arts 9, 12). Each is recorded with its reason (Art 30(2)).',
    short: 'Single case',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No', hint: 'A general check, or to keep an eye on somebody.' },
      unknown: { label: 'Not known' },
    },
  },
};
