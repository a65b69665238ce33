import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2014/41/oj';
const at = citer('2014-41', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-1(3)': {
    gist: 'Suspect, accused or their lawyer may ask that an investigation order be issued.',
    cite: at('Art 1(3)', text),
  },
  'art-2(c)': {
    gist: 'A judge, court or prosecutor issues the order; one drawn up by police or another body needs validation by one of them first.',
    cite: at('Art 2(c)', text),
  },
  'art-3': {
    gist: 'Any investigative measure can be ordered, except setting up a joint investigation team and collecting evidence in it.',
    cite: at('Art 3', text),
  },
  'art-4': {
    gist: 'It needs proceedings that can lead to a criminal court: without proceedings there is no investigation order.',
    leavesOpen: 'Whether proceedings on recall or revocation count is for national law: ask the prosecutor.',
    cite: at('Art 4', text),
  },
  'art-5': {
    gist: 'The form of Annex A names authority, object and reasons, persons, facts and law, and the measures; it is signed and translated.',
    cite: at('Art 5', text),
  },
  'art-6': {
    gist: 'The measure must be necessary and proportionate, and possible in a similar case at home.',
    cite: at('Art 6', text),
  },
  'art-7': {
    gist: 'The order goes directly from authority to authority and leaves a record; the Judicial Network helps to find the right one.',
    leavesOpen: 'A State may use a central authority.',
    cite: at('Art 7', text),
  },
  'art-8': {
    gist: 'What is missing is asked for in a further order that refers to the first.',
    cite: at('Art 8', text),
  },
  'art-9(3)': {
    gist: 'An order that the right authority neither issued nor validated is sent back.',
    cite: at('Art 9(3)', text),
  },
  'art-10(2)': {
    gist: 'Always to be had: evidence already held, police and court data within reach, hearings, mild measures, the holder of a number or address.',
    leavesOpen: 'That this covers prison, probation and treatment files, with local secrecy, is our reading.',
    cite: at('Art 10(2)', text),
  },
  'art-11': {
    gist: 'Refusal is optional: privilege, national security, double jeopardy, fundamental rights, no double criminality outside the list.',
    leavesOpen: 'On several grounds the two sides consult first.',
    cite: at('Art 11', text),
  },
  'art-12(2)': {
    gist: 'If a shorter time or a fixed day is asked for and explained, it is met as far as possible.',
    cite: at('Art 12(2)', text),
  },
  'art-12(3)': {
    gist: 'The decision on an investigation order is due within 30 days of receipt by the competent authority.',
    leavesOpen: 'If that cannot be done, 30 days more, with reasons (Art 12(5)).',
    limit: 'eio-decision',
    cite: at('Art 12(3), (5)', text),
  },
  'art-12(4)': {
    gist: 'The measure is carried out within 90 days of that decision.',
    leavesOpen: 'Otherwise the two sides consult on the time (Art 12(6)).',
    limit: 'eio-execution',
    cite: at('Art 12(4), (6)', text),
  },
  'art-13': {
    gist: 'Evidence obtained is handed over without undue delay.',
    cite: at('Art 13', text),
  },
  'art-15': {
    gist: 'Execution may be put off where it would harm a case that is under way, or while the item is in use.',
    cite: at('Art 15', text),
  },
  'art-16(1)': {
    gist: 'Receipt of the order is confirmed on Annex B within a week.',
    limit: 'eio-acknowledgement',
    cite: at('Art 16(1)', text),
  },
  'art-19': {
    gist: 'Both sides keep the order confidential; what is obtained is disclosed only as far as the proceedings need.',
    cite: at('Art 19', text),
  },
  'art-24': {
    gist: 'Witnesses and experts, such as victims or therapists, can be heard by video.',
    cite: at('Art 24', text),
  },
  'art-32(2)': {
    gist: 'On a measure that keeps evidence from being destroyed the decision is due at once, if practicable within 24 hours.',
    limit: 'eio-provisional-measure',
    cite: at('Art 32(2)', text),
  },
  'art-34': {
    gist: 'From 22 May 2017 it takes the place of mutual assistance for evidence between the States it binds.',
    leavesOpen: 'Service of papers and information without request stay with the older conventions.',
    cite: at('Art 34', text),
  },
} satisfies Provisions;
