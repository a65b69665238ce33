/** How a deadline was counted, in sentences. Days are local to the State that has to act. */
export const counting = {
  hours:
    '{amount} hours run from the moment on which the time starts, through nights, weekends and holidays ({zone}). No extension.',
  calendarDays: 'The day on which the time starts is not counted; weekends and holidays are. {extension}',
  workingDays:
    'The day on which the time starts is not counted. Saturdays, Sundays and the public holidays of {state} are left out.',
  workingDaysFromEvent:
    'The day of receipt is day one. Saturdays, Sundays and the public holidays of {state} are left out.',
  calendarDaysFromEvent: 'The day of receipt is day one; weekends and holidays are counted.',
  extension:
    'Work to the strict moment. A later one ({due}) may follow from Regulation 1182/71 Art 3(4) and (5), but Art 5 may rule it out.',
  noExtension: 'The last day is a working day: no extension comes into question.',
  notEstablished: 'Whether Regulation 1182/71 governs this act is not established: national rules may count otherwise.',
  regulation: 'Counted by Regulation 1182/71; the national act that transposes the limit may count otherwise.',
  ownRule: 'The act has a counting rule of its own.',
  regionalDays: 'Regional public days may differ.',
  holidaysMet: 'Public holidays met: {list}.',
  unknown: 'The days fall outside the holiday table ({first} to {last}): unknown. Ask the State that has to act.',
} as const;
