import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2018/1860/oj';
const at = citer('2018-1860', address);
const text = official(address, '2026-11-23');
/** Read where the facts did not go into the article. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/64/32018R1860.md', '2026-11-25');

export const provisions = {
  'art-2(3)': {
    gist: 'A return decision is one of an authority or a court: the stay is illegal, and the third-country national has to leave.',
    leavesOpen:
      'Which authority decides is national law; a court may also order return as a criminal penalty (recital 19).',
    cite: at('Art 2(3)', copy),
  },
  'art-3(1)': {
    gist: 'As soon as a return decision is issued, the State enters the alert without delay, to see whether the person leaves.',
    cite: at('Art 3(1)', text),
  },
  'art-3(2)': {
    gist: 'While the person is detained for removal the alert may wait; on release without removal it is entered without delay.',
    leavesOpen:
      'It may also wait where the decision is issued at the external border and carried out at once (Art 3(3)).',
    cite: at('Art 3(2)-(3)', text),
  },
  'art-3(4)': {
    gist: 'The time to leave, each extension of it, and any suspension, an appeal included, is written into the alert.',
    cite: at('Art 3(4)-(5)', copy),
  },
  'art-4(1)': {
    gist: 'The alert says whether the person is armed, violent or escaped, threatens public policy or security, and which kind of offence stands behind it.',
    cite: at('Art 4(1)', text),
  },
  'art-4(2)': {
    gist: 'No return alert without surname, date of birth, reason, decision, action, last day to leave, and whether an entry ban goes with it.',
    cite: at('Art 4(2)', copy),
  },
  'art-5': {
    gist: 'Messages about a return alert run through the SIRENE Bureaux, under the time limits of the Borders Regulation.',
    cite: at('Art 5', copy),
  },
  'art-6(1)': {
    gist: 'When the person leaves over an external border, that State confirms who, where, when, and whether it was a removal.',
    cite: at('Art 6(1)', text),
  },
  'art-6(2)': {
    gist: 'Once the return is confirmed the alert goes; with an entry ban, an alert for refusal of entry takes its place without delay.',
    cite: at('Art 6(2)', text),
  },
  'art-7': {
    gist: 'When the time to leave has passed the system tells the State of the decision; a later hit inside the area means contact at once.',
    leavesOpen: 'What happens after the contact is settled between the two States.',
    cite: at('Art 7', text),
  },
  'art-8': {
    gist: 'A hit on entry over an external border is told to the State of the decision at once; the State of entry decides on entry.',
    cite: at('Art 8', text),
  },
  'art-9': {
    gist: 'A State that would give a permit despite a return alert with entry ban asks first; no answer in ten days means no objection.',
    limit: 'sis-return-permit-consultation',
    leavesOpen: 'The last word rests with the State that gives the permit. Without an entry ban it only informs.',
    cite: at('Art 9', copy),
  },
  'art-10': {
    gist: 'Where another State gave a valid permit, it is consulted before the alert and answers in 14 days, with reasons 12 more.',
    limit: 'sis-return-prior-consultation',
    leavesOpen:
      'If that State keeps the permit, no alert is entered (Art 10(f)); one entered already is deleted (Art 11(f)).',
    cite: at('Arts 10-12', copy),
  },
  'art-14': {
    gist: 'A return alert goes when the decision falls, when the person shows that he or she left, or on becoming a Union citizen.',
    cite: at('Art 14', copy),
  },
  'art-15': {
    gist: 'Only identity and document data may reach a third State, to obtain a travel document, with agreement and after the person was told.',
    leavesOpen:
      'Never where return is suspended because the person would be in danger there (Art 15(5)). Warning markers and offence stay inside.',
    cite: at('Art 15', copy),
  },
  'art-17': {
    gist: 'Border, police, visa, immigration and judicial authorities that may search refusals of entry may search return alerts too.',
    cite: at('Art 17(1)', copy),
  },
  'art-19': {
    gist: 'What this Regulation leaves out, review and rights of the person among it, follows the Borders Regulation.',
    leavesOpen: 'Review within three years, five if the decision lasts longer (Regulation (EU) 2018/1861 Art 39(2)).',
    cite: at('Art 19', copy),
  },
} satisfies Provisions;
