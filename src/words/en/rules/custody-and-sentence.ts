/** Rules about a prison sentence that is to be served in another State, and about a way out of custody. */
export const custodyAndSentence = {
  'a-custodial-sentence-is-to-be-served-there': {
    yes: 'The rest of a final prison sentence is to be served in the other State.',
    no: 'No final prison sentence is to be served in the other State.',
    unknown:
      'Find out whether a prison sentence is to be served there: what is left, nationality, ties, and whether consent is needed.',
  },
  'purpose-is-to-carry-out-a-sentence': {
    yes: 'The aim is to carry out or supervise a sentence.',
    no: 'The aim is not to carry out a sentence.',
    unknown: 'Settle the purpose first: is a sentence to be carried out?',
  },
  'that-state-is-the-state-of-nationality': {
    yes: 'The person is a national of that State.',
    no: 'The person is no national of that State.',
    unknown: 'Find out all nationalities, and name one State that would take over.',
  },
  'the-destination-is-no-state-of-nationality': {
    yes: 'The person goes to a State of which he or she is no national: no conviction is reported there.',
    no: 'The person goes to a State of nationality.',
    unknown: 'Find out all nationalities: a conviction is reported to the State of nationality only.',
  },
  'that-state-may-take-over-the-sentence': {
    yes: 'It is the home State, the State of nationality to which the person will be removed, or it agrees.',
    no: 'It is neither home State nor State of removal, and it does not agree.',
    unknown: 'Find out nationality, home and removal. For any other State ask whether it agrees.',
  },
  'the-person-consents-or-need-not': {
    yes: 'The person consents, or no consent is needed: home State, or State of removal.',
    no: 'The person does not consent, and consent is needed here.',
    unknown: 'Ask the person, and write the answer down. Find out whether consent is needed here.',
  },
  'the-person-and-both-states-agree': {
    yes: 'The person and both States agree.',
    no: 'Prisoner and both States have to agree here, and one of them does not.',
    unknown:
      'Find out whether prisoner and both States agree. For removal after release, look up who took the protocol of 1997.',
  },
  'six-months-are-left-to-serve': {
    yes: 'At least six months are left to serve.',
    no: 'Less than six months are left. Between member States that is a ground to refuse; the convention of 1983 closes.',
    unknown: 'Find out how many months will be left on the day the papers arrive. Six is the line.',
  },
  'the-sentence-can-move': {
    yes: 'The sentence can move: final, to a State that may take it over, with consent or without need of it.',
    no: 'The sentence cannot move now: at least one condition is missing.',
    unknown: 'Find out what the transfer still needs: a final judgment, the right State, or consent.',
  },
  'nordic-law-moves-the-measure-or-sentence': {
    yes: 'Supervision or the rest of a prison sentence can pass from one Nordic State to another.',
    no: 'No supervision and no prison sentence is to pass to the other Nordic State.',
    unknown: 'Find out whether a measure of the right kind runs or follows, and whether the person goes to live there.',
  },
} as const;
