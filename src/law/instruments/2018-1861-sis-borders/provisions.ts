import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2018/1861/oj';
const at = citer('2018-1861', address);
const text = official(address, '2026-11-23');
/** Read where the facts did not go into the article. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/71/32018R1861.md', '2026-11-25');

export const provisions = {
  'art-20(2)': {
    gist: 'The alert holds identity, documents, pictures, prints, warning markers, the decision, its ground and the kind of offence.',
    cite: at('Art 20(2)', copy),
  },
  'art-21': {
    gist: 'A refusal of entry too goes in only if the case is adequate, relevant and important enough, at entry and at each extension.',
    cite: at('Art 21', copy),
  },
  'art-23': {
    gist: 'No second alert of the same State on the same person: a refusal of entry and a check alert are a choice to make.',
    leavesOpen: 'Which alerts of different States clash stands in the SIRENE Manual; arrest goes first.',
    cite: at('Art 23(2)-(4)', copy),
  },
  'art-24': {
    gist: 'Entry and stay are refused to a third-country national whom an individual assessment finds a threat, or who has an entry ban.',
    leavesOpen:
      'A conviction for an offence of at least one year, or clear signs of a serious one, can be such a threat. Never for citizens of the Union.',
    cite: at('Art 24', text),
  },
  'art-24(3)': {
    gist: 'The alert takes effect once the person has left the area, to keep him or her from coming back.',
    cite: at('Art 24(3)', copy),
  },
  'art-24(4)': {
    gist: 'The person may appeal against the refusal of entry and stay, before a court.',
    cite: at('Art 24(4)', copy),
  },
  'art-26': {
    gist: 'For family members with free movement the rules of Directive 2004/38 go first, and a hit means asking the State of the alert at once.',
    cite: at('Art 26', copy),
  },
  'art-27': {
    gist: 'If another State has given, or means to give, the person leave to stay, both States consult before or after the alert.',
    limit: 'sis-entry-permit-consultation',
    leavesOpen:
      'Asked before a permit, the State of the alert answers in ten days; silence means no objection. The State of the permit has the last word.',
    cite: at('Arts 27-29', text),
  },
  'art-28': {
    gist: 'Where another State gave a valid permit, it answers in 14 days, with reasons 12 more; if it keeps the permit, the alert falls.',
    limit: 'sis-entry-prior-consultation',
    cite: at('Arts 28-29', text),
  },
  'art-39(2)': {
    gist: 'The alert is reviewed within three years, within five where the decision behind it lasts longer; otherwise it is deleted.',
    leavesOpen:
      'The system warns four months before. Longer only after a recorded individual assessment (Art 39(4)-(5)).',
    cite: at('Art 39(2), (4)-(5)', copy),
  },
  'art-40': {
    gist: 'The alert goes when the decision falls, after a consultation that keeps a permit, or when the person becomes a Union citizen.',
    cite: at('Art 40', copy),
  },
  'art-50': {
    gist: 'Data of a refusal of entry, and messages around it, reach no third State and no international organisation.',
    cite: at('Art 50', copy),
  },
  'art-52': {
    gist: 'The person is told of the alert in writing, with the decision, unless national law restricts that for security or an investigation.',
    cite: at('Art 52', copy),
  },
} satisfies Provisions;
