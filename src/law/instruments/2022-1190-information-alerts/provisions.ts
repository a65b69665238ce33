import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2022/1190/oj';
/** The articles are those this Regulation writes into Regulation (EU) 2018/1862. */
const at = citer('2022-1190', address);
const text = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/0f/32022R1190.md', '2026-11-25');

export const provisions = {
  'art-37a(1)': {
    gist: 'An information alert concerns a third-country national only and rests on a proposal by Europol, from data of third States or organisations.',
    cite: at('Art 37a(1)-(2)', text),
  },
  'art-37a(3)': {
    gist: 'Europol proposes one on a factual sign of an offence in its remit, or where an overall assessment gives reason to expect one.',
    cite: at('Art 37a(3)', copy),
  },
  'art-37a(4)': {
    gist: 'Before proposing, Europol makes sure that source and data are reliable and that SIS holds no alert on the person yet.',
    cite: at('Art 37a(4)', copy),
  },
  'art-37a(6)': {
    gist: 'The State asked checks the proposal and is free to enter the alert, another kind of alert, or none.',
    cite: at('Art 37a(6) and (8)', text),
  },
  'art-37a(9)': {
    gist: 'Within 12 months after the proposal the State tells the others and Europol what came of it.',
    cite: at('Art 37a(9)', text),
  },
  'art-37b': {
    gist: 'A hit on an information alert is noted in routine work and reported; the person must not become aware of the alert at all.',
    cite: at('Art 37b', text),
  },
  'art-53(4)': {
    gist: 'An information alert lasts one year unless it is extended after a recorded individual assessment, with help from Europol.',
    cite: at('Art 53(4) and (7)', text),
  },
  'art-79(7)': {
    gist: 'No information alert is entered before the day that a Commission decision in the Official Journal sets.',
    leavesOpen: 'No such decision was found up to November 2026.',
    cite: at('Art 79(7)', text),
  },
} satisfies Provisions;
