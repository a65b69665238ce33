/** Rules about somebody who is missing, sought or accused. */
export const theSearch = {
  'penalty-is-high-enough-for-a-warrant': {
    yes: 'The penalty reaches the line: 4 months imposed or, before judgment, a maximum of 12. What is left to serve is not the test.',
    no: 'The penalty is below the line of a warrant: 4 months imposed or, before judgment, a maximum of 12.',
    unknown: 'Find out how many months were imposed. Before judgment the maximum penalty counts: ask the prosecutor.',
  },
  'penalty-is-high-enough-for-a-red-notice': {
    yes: 'The penalty reaches the line of a Red Notice: 6 months imposed or, before judgment, a maximum of 24.',
    no: 'The penalty is below the line of a Red Notice: 6 months imposed or, before judgment, a maximum of 24.',
    unknown: 'Find out the penalty: a Red Notice asks for 6 months imposed or, before judgment, a maximum of 24.',
  },
  'sightings-are-needed-to-carry-out-a-sentence': {
    yes: 'An enforceable sentence is to be carried out, and the person cannot be found. Decide whether sightings are needed for it, and whether the offence has arrest warrant weight.',
    no: 'No enforceable sentence waits to be carried out.',
    unknown: 'Find out whether there is an enforceable sentence that has to be carried out.',
  },
  'purpose-is-to-prevent-harm': {
    yes: 'The purpose is to prevent harm or to protect a known person.',
    no: 'The purpose is not prevention. Preventing harm needs facts and a decision of its own.',
    unknown: 'Settle the purpose first.',
  },
  'a-victim-may-want-news': {
    yes: 'A victim of the offence is known, and has not said that he or she wants no news.',
    no: 'No victim of the offence is to be protected, or the victim wants no news.',
    unknown: 'Settle who is to be protected.',
  },
  'purpose-is-to-protect-somebody': {
    yes: 'The purpose is to protect a victim or a child who is known.',
    no: 'The purpose is not to protect a known victim or child.',
    unknown: 'Settle the purpose first.',
  },
  'suspect-returns-home-or-that-state-agrees': {
    yes: 'The suspect lives there and agrees to return, or asked for that State and it agreed.',
    no: 'The suspect does not agree to return, or neither lives there nor asks for that State.',
    unknown:
      'Find out whether the suspect lives there and agrees to return once told of the measures. If not: does that State agree?',
  },
  'measure-before-trial-is-of-a-kind-that-moves': {
    yes: 'At least one measure is of a kind that every State in the scheme monitors.',
    no: 'No measure is of a kind that the scheme names.',
    unknown:
      'Find out whether that State has notified this kind of measure. Electronic monitoring is not named: ask first.',
  },
} as const;
