import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Information to and from Europol (SIENA, EIS)',
  short: 'Europol compares what you give with what other States gave, and tells you of links.',
  send: 'Send the information to Europol and to {other} over SIENA',
  ask: 'Ask your police to send the information to Europol and to {other} over SIENA',
  sender:
    'The Europol National Unit, for the police unit that has the case; direct contact only where your State allows it (Art 7(5)). Probation and prison give the police dated facts and convictions.',
  doesNot: 'It watches nobody and arrests nobody (Art 4(5)). SIENA is a channel: it allows no exchange by itself.',
  checklist: [
    'Listed crime, and the second member State it touches (Art 3, Annex I)',
    'Person as he or she is: suspected, convicted, or expected to offend, and on which facts (Art 18(2))',
    'Purpose: cross-checking, analysis, or exchange with named States (Art 19(1))',
    'Source grade A, B, C or X, and accuracy grade 1 to 4, for each item (Art 29)',
    'Handling code H0, H1, H2 or H3, and who may see it (Art 19(2))',
    'Identity, residence, documents, prints; convictions with court and day (Annex II A)',
    'Risk facts by their category: movements, weapons, associates, ways of offending (Annex II B)',
    'File reference, contact by day and night, day of erasure at home',
  ],
  mustNotCross: [
    'SIS content or SIRENE messages beyond their purpose (Regulation 2018/1862 Arts 56, 65)',
    'Data from another State without its prior yes, where they may leave the Union (Directive 2016/680 Art 35(1))',
    "A victim's, witness's or child's data, unless strictly necessary (Art 30)",
    'Health or sex-life data, unless strictly necessary, and only beside other data (Art 30)',
    'Therapy or medical files: there is no category for them (Annex II B)',
  ],
  limits: [
    'A matter inside one State only stays outside: use the SPOC of the other State instead (Art 3).',
    'What is found serves crime, not the supervision of a sentence or vetting (Art 20(3)).',
    'H1 asks you before use in court, H2 before passing on: wording as in 2018, check it in SIENA.',
    'Nobody passes on data held by Europol without its explicit permission (Art 23(7)).',
    'Denmark, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom ask Europol: they do not search.',
  ],
  after: [
    'Hit in analysis data: its giver decides what you get (Art 20(2)).',
    'Erased at home: tell Europol, so that it erases too (Art 31(5)).',
    'Case ends in acquittal or is dropped for good: have the data deleted (Annex II A).',
    'Diarise a review before the 3 years of Art 31(2) end.',
  ],
  pitfalls: [
    'No grade and no purpose: it counts as X4 and waits.',
    'Taking SIENA for a legal basis: add the law that allows the exchange.',
    'Expecting that Europol keeps an eye on somebody.',
    'Sending opinion as fact: mark it as opinion (Directive 2016/680 Art 7).',
  ],
};
