/** Rules about a journey outside the listed States, and about what was sent earlier. */
export const journeyAndWhatWasSent = {
  'the-journey-leaves-the-listed-states': {
    yes: 'The journey leads outside the 32 States: data that follow leave the Union.',
    no: 'The journey stays within the 32 States.',
    unknown: 'Find out where the journey leads: within the 32 States or outside.',
  },
  'the-journey-can-be-limited-at-home': {
    yes: 'An authority at home can refuse or limit the journey.',
    no: 'Nothing at home can limit the journey.',
    unknown: 'Find out today what can limit the journey at home: condition, order, passport.',
  },
  'that-state-is-not-the-one-fled': {
    yes: 'The journey does not lead to a State the person fled.',
    no: 'The journey leads to the State the person fled: nothing goes there.',
    unknown: 'Find out about international protection, and which State the person fled. Until then nothing goes there.',
  },
  'the-transfer-conditions-are-met': {
    yes: 'The data can leave the Union: competent receiver, a basis, the owners agree, rights were weighed.',
    no: 'The data cannot leave the Union: at least one condition of the transfer is missing.',
    unknown: 'Find out what the transfer still needs: basis, receiver, consent of the owners, rights.',
  },
  'the-destination-can-be-named': {
    yes: 'The States that need to know can be named.',
    no: 'Nobody can name the States the person will go to.',
    unknown: 'Find out where the person could go: family, work, earlier journeys.',
  },
  'a-message-was-sent': {
    yes: 'A police message was sent. It is renewed by a new message only.',
    no: 'It was not a police message.',
    unknown: 'Find out what was sent: ask the unit that sent it.',
  },
  'a-check-alert-was-entered': {
    yes: 'A check alert stands in SIS. Without a recorded renewal it ends.',
    no: 'It was not a check alert.',
    unknown: 'Find out what was entered: ask the SIRENE Bureau through your police.',
  },
  'the-reason-still-stands': {
    yes: 'The reason still stands, on facts of today.',
    no: 'The reason no longer stands: it goes.',
    unknown: 'Find out whether the reason still stands, before the review day.',
  },
  'sis-data-of-another-state-look-wrong': {
    yes: 'Data in an alert of another State look wrong: tell that State at once.',
    no: 'The wrong data do not stand in an alert of another State.',
    unknown: 'Find out who entered the data: ask the SIRENE Bureau.',
  },
  'another-unit-sent-it': {
    yes: 'Police, SIRENE Bureau or INTERPOL bureau sent it: they undo it, on what you hand over.',
    no: 'Nobody else has to undo it for you, or it has an authority of its own.',
    unknown: 'Find out which unit sent it.',
  },
} as const;
