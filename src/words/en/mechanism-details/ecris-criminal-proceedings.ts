import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Convictions: final decisions of criminal courts as entered in the register (Art 2(a))',
    'Person, offence, sentence, later decisions; bans, prints and other names if entered or available (Art 11(1))',
    'On a further request: a copy of the judgment and what followed (Art 4(4))',
    'Not on its list: intelligence, acquittals, pending cases, risk assessments, release dates or addresses',
  ],
  threshold: [
    'Criminal proceedings against this person, from before the trial to the execution of the sentence (Art 2(b), 6(1))',
    'No line of seriousness: every conviction counts',
    'National law decides who may have the central authority ask (Art 6(1))',
  ],
  form: 'The standard form of the Annex, sent through ECRIS in codes for offences and penalties.',
  language:
    'An official language of the State asked; the reply in one of its languages or another that both accept (Art 10).',
  refusal: [
    'The text lists no ground: for criminal proceedings an answer is owed',
    'Not enough to identify the person: it asks back at once, and 10 working days run from the missing details (Art 8(1))',
  ],
  receiver: [
    'State of nationality: own convictions, those of other States that it stores, those of third States entered (Art 7(1))',
    'Any other State: its own convictions only (Art 7(4))',
    'Answer within 10 working days of receipt (Art 8(1))',
    'You: use the reply in these proceedings only, save an immediate and serious threat (Art 9(1), (3))',
  ],
  retention: [
    'The stored notification follows the convicting State: its changes and deletions are copied (Art 4(3), 5(2))',
    'The reply: no period is laid down in what was read; national law decides',
  ],
  offenderManager:
    'Through the national central authority, if national law lets prison or probation ask: the execution of the sentence counts as proceedings. Useful at intake, before parole and before a transfer. Not for a newcomer without proceedings.',
};
