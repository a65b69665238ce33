import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2017/2226/oj';
const at = citer('2017-2226', address);
const text = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/1d/32017R2226.md', '2026-11-25');

export const provisions = {
  'art-3(1)(25)': {
    gist: 'A serious offence for this system is of arrest warrant kind, with a maximum penalty of three years at least.',
    cite: at('Art 3(1)(25)', copy),
  },
  'art-4': {
    gist: 'It runs at external borders, and inside only at borders with States that do not yet apply Schengen in full.',
    leavesOpen: 'It never sees citizens of the Union, nor anybody crossing an open border.',
    cite: at('Art 4', copy),
  },
  'art-16': {
    gist: 'It keeps identity, document, face and fingerprints, and place and time of each entry and exit of short-stay third-country nationals.',
    cite: at('Arts 16-18', copy),
  },
  'art-31(2)': {
    gist: 'In imminent danger to a life linked to serious crime the search goes first; whether it was allowed is checked within seven working days.',
    leavesOpen: 'Found not allowed: what was learnt is erased.',
    cite: at('Art 31(2)-(3)', text),
  },
  'art-32': {
    gist: 'Designated police may search entries and exits of a known suspect in a specific serious case, through an independent access point.',
    leavesOpen:
      'For an unknown person your own prints database and Prüm come first. Probation and prison ask the police.',
    cite: at('Arts 29-32', text),
  },
  'art-34': {
    gist: 'Entries stay three years, five if no exit was recorded.',
    leavesOpen: 'On becoming a citizen of a member State they are erased within five working days (Art 35(6)).',
    cite: at('Art 34', text),
  },
} satisfies Provisions;
