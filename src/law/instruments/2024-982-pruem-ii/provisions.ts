import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2024/982/oj';
const at = citer('2024-982', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-4(10)': {
    gist: 'A single case is one file on preventing, detecting or investigating an offence, on a missing person, or on human remains.',
    cite: at('Art 4(10)', text),
  },
  'art-6(1)': {
    gist: 'With the router all DNA profiles are compared once with those of the other States, and then each new one, to investigate offences only.',
    cite: at('Art 6(1)-(4)', text),
  },
  'art-11(1)': {
    gist: 'With the router prints are searched to prevent, detect or investigate offences, in single cases.',
    cite: at('Art 11(1)', text),
  },
  'art-16(2)': {
    gist: 'Vehicles are searched with a whole chassis or registration number, or by the name of a suspect or convicted owner if the State asked allows it.',
    leavesOpen: 'By name all first names, surname and day of birth are needed.',
    cite: at('Art 16(2)-(3)', text),
  },
  'art-19': {
    gist: 'States open the facial images of suspects and convicted persons, and of victims where their law allows, to automated search.',
    cite: at('Art 19', text),
  },
  'art-20(1)': {
    gist: 'Facial images can be searched only in a single case on an offence with a maximum of one year or more in the searching State.',
    leavesOpen: 'Profiling that discriminates is banned.',
    cite: at('Art 20(1)', text),
  },
  'art-20(2)': {
    gist: 'A match of facial images counts only after a qualified member of staff has compared them by eye.',
    cite: at('Art 20(2)', text),
  },
  'art-25': {
    gist: 'States that wish to take part hold an index of suspects and convicted persons: names, aliases, birth, nationality, gender, with names masked.',
    leavesOpen: 'Voluntary: which States will join is not known.',
    cite: at('Art 25', text),
  },
  'art-26': {
    gist: 'Police record indexes are searched only in a single case on an offence with a maximum of one year or more.',
    cite: at('Art 26', text),
  },
  'art-29': {
    gist: 'National law can let an authority search for missing persons and identify human remains in the same way.',
    cite: at('Art 29', text),
  },
  'art-30': {
    gist: 'Searches go through the contact points that each State names.',
    leavesOpen: 'Probation and prison do not search themselves, unless their law gives them the task.',
    cite: at('Arts 4(26), 30, 36', text),
  },
  'art-33': {
    gist: 'Each query is justified on record: purpose, case and offence, whether suspect, convicted, victim or missing; kept for three years.',
    cite: at('Art 33', text),
  },
  'art-43(1)': {
    gist: 'A query of the index uses at least two of first name, surname and day of birth.',
    cite: at('Art 43(1)', text),
  },
  'art-44(5)': {
    gist: 'After a match the details are asked for over SIENA with reasons, and the State asked decides without delay.',
    leavesOpen: 'No time in hours is set here.',
    cite: at('Art 44(5)', text),
  },
  'art-47(1)': {
    gist: 'Core data come within 48 hours once there are a match, its confirmation by a person, and a description of facts and offence.',
    limit: '2024-982-core-data',
    cite: at('Art 47(1)', text),
  },
  'art-47(2)': {
    gist: 'Where a court or prosecutor in the State asked has to agree first, core data can come later.',
    cite: at('Art 47(2)', text),
  },
  'art-47(4)': {
    gist: 'Core data are names, birth, nationality, gender, where, when and for which offence the biometrics were taken, case number and authority.',
    leavesOpen: 'More than that is asked for as police information or by mutual assistance.',
    cite: at('Art 47(4)-(6)', text),
  },
  'art-50(1)': {
    gist: 'Data received keep the purpose for which they were supplied; any other purpose needs the prior yes of that State.',
    cite: at('Art 50(1)-(2)', text),
  },
  'art-50(3)': {
    gist: 'What did not match is deleted at once after the automated answer.',
    cite: at('Art 50(3)', text),
  },
  'art-51(4)': {
    gist: 'Data received go when they are no longer needed, or when the time set by the law of the supplying State ends.',
    cite: at('Art 51(4)', text),
  },
  'art-68': {
    gist: 'The articles of 2008 on searches give way, for the States bound here, only from the day on which the router applies.',
    leavesOpen: 'The consolidated text of 2008 already leaves them out: until that day they are still applied.',
    cite: at('Art 68', text),
  },
  'art-75(1)': {
    gist: 'The Commission fixes the first day of the router; one year later its use is compulsory, and that can be put off by one year.',
    leavesOpen: 'No such day was found.',
    cite: at('Art 75(1)', text),
  },
  'art-75(2)': {
    gist: 'Facial images are available at the latest two years after the router has started.',
    leavesOpen: 'States that connect on the first day apply these articles from then on (Art 76(1)).',
    cite: at('Arts 75(2), 76(1)', text),
  },
  'art-75(3)': {
    gist: 'The index of police records has a first day of its own, fixed by the Commission after a test.',
    leavesOpen: 'It was not found either.',
    cite: at('Arts 75(3), 76(2)', text),
  },
} satisfies Provisions;
