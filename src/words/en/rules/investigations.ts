/** Rules about an investigation: what is wanted abroad, traces, and who works on the case. */
export const investigations = {
  'objective-reasons-point-there': {
    yes: 'Objective reasons show why the information is needed, and why that State holds it.',
    no: 'No objective reason points to that State. Origin, a rumour or an earlier conviction is none.',
    unknown: 'Write down what points to that State, and why the information is needed.',
  },
  'reader-works-on-the-case': {
    yes: 'Police, the SPOC, prosecutors and courts work on the case.',
    no: 'Your service does not run the investigation: it gives the police what it knows, on a national rule.',
    unknown: 'Find out which unit runs the investigation.',
  },
  'dna-is-to-be-compared': {
    yes: 'There is a DNA trace to compare.',
    no: 'There is no DNA trace to compare.',
    unknown: 'Find out whether there is a DNA trace: ask the investigator.',
  },
  'prints-are-to-be-compared': {
    yes: 'There are finger or palm marks to compare.',
    no: 'There are no finger or palm marks to compare.',
    unknown: 'Find out whether there are finger or palm marks: ask the investigator.',
  },
  'a-vehicle-is-known': {
    yes: 'A whole registration or chassis number is known.',
    no: 'No vehicle is to be looked up.',
    unknown: 'Find out whether a whole registration or chassis number is known.',
  },
  'a-face-is-to-be-compared': {
    yes: 'There is an image of a face to compare.',
    no: 'There is no image of a face to compare.',
    unknown: 'Find out whether there is an image of a face: ask the investigator.',
  },
  'a-trace-can-be-compared': {
    yes: 'The trace is of a kind that States compare today: DNA, marks, or a vehicle.',
    no: 'The trace is of a kind that States do not compare automatically today.',
    unknown: 'Find out of which kind the trace is: ask the investigator.',
  },
  'marks-fit-an-alert': {
    yes: 'The marks very probably belong to the perpetrator of a serious crime, and other files gave no identity.',
    no: 'An alert on marks needs the very probable perpetrator of a serious crime, and a search at home that gave no identity.',
    unknown: 'Find out whose marks they very probably are, how serious the crime is, and what the search at home gave.',
  },
} as const;
