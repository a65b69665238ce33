import type { EntryView, PlanView } from '../../../explain';
import { planWords } from '../../../words';
import { basePlan, cites, measure, otherPurpose, tellTheirPolice } from './parts';

const discreetCheck: EntryView = {
  ...tellTheirPolice,
  id: 'sis-36-discreet',
  with: 'all',
  withName: 'All participating States',
  title: 'SIS alert for a discreet check (Art 36)',
  decision: 'separate',
  act: 'Ask your police to decide on a discreet-check alert in SIS',
  gateway: 'SIRENE Bureau',
  sender: 'The police authority that national law names decides, after the test of Art 21.',
  basis: [{ text: 'An alert may be entered on an overall assessment of the person.', cite: cites.art36 }],
  nationalAct: [],
  checklist: ['Ground in Art 36(3): (a) clear indication, (b) sentence to execute, (c) overall assessment'],
  mustNotCross: ['Never told to the person, family, employer or lawyer'],
  limits: [
    'A decision of its own, by the authority that national law names.',
    'The report serves this alert only; another use needs the authorisation of the issuing State.',
  ],
  doesNot: 'It stops no travel. You hear after the sighting.',
  after: ['Diarise the yearly review: test Art 21 again and renew on record, or it lapses.'],
  reasons: [{ text: 'France takes part in SIS.', outcome: 'yes', cite: [cites.art36] }],
  confidential: true,
};

const transfer: EntryView = {
  ...tellTheirPolice,
  id: 'fd-2008-947-probation',
  title: 'Transfer of supervision (FD 2008/947)',
  status: 'closed',
  act: 'Ask the court to send the judgment and the certificate to France',
  reasons: [
    { text: 'No measure runs after release: there is nothing to supervise.', outcome: 'no', cite: [cites.transfer] },
    { text: 'Whether the person lives there lawfully is not known.', outcome: 'unknown', cite: [cites.transfer] },
  ],
  instead: { id: 'dir-2023-977-own-initiative', title: 'Own-initiative information through the SPOC' },
};

const record: EntryView = {
  ...tellTheirPolice,
  id: 'ecris-other-purposes',
  title: 'Criminal record for another purpose (ECRIS)',
  status: 'closed',
  reasons: [{ text: 'A record reply is no warning.', outcome: 'no', cite: [cites.art4] }],
};

const diffusion: EntryView = {
  ...tellTheirPolice,
  id: 'interpol-diffusion',
  with: 'GB',
  withName: 'United Kingdom',
  title: 'INTERPOL diffusion to chosen States',
  decision: 'wider',
  act: 'Ask your police to send an INTERPOL diffusion to the United Kingdom',
  gateway: 'INTERPOL National Central Bureau (NCB)',
};

/** An open lead for two receivers; a decision of its own that nobody may be told; a wider way; closed routes. */
export const tellBeforeRelease: PlanView = {
  ...basePlan,
  ending: 'tell-their-police',
  title: 'Tell the police there',
  line: 'Ask your police to send own-initiative information to France. Ask your police to send own-initiative information to Luxembourg.',
  when: planWords.when.hours,
  pressing: true,
  doesNot: 'A message stops no travel and makes nobody watch. It moves no supervision.',
  lead: [tellTheirPolice, { ...tellTheirPolice, with: 'LU', withName: 'Luxembourg' }],
  alongside: [discreetCheck],
  fallback: [diffusion],
  closed: [transfer, record, { ...discreetCheck, id: 'sis-36-inquiry', title: 'SIS inquiry check', status: 'closed' }],
  atHome: [
    measure('hand-over-sheet', 'Hand over a dated sheet: facts, assessment, day and hour of release.', 'You', [
      cites.art4,
    ]),
    measure(
      'tell-victim-service',
      'Tell the authority in charge of victims.',
      'You, on the national rule that allows it',
    ),
  ],
  before: [
    measure('facts-apart-from-assessment', 'Keep facts apart from assessments.', 'Whoever writes the message', [
      cites.art4,
    ]),
  ],
  after: [
    measure('diarise-review', 'Set a review day: still needed, still true, still proportionate?', 'Whoever decided'),
  ],
  dueByYou: [],
  remains: 'No message stops the journey. From the day of release nobody supervises the person.',
  whoMayKnow: 'The police decide whether the person hears of a message, and when. Promise nothing and hint at nothing.',
  otherPurpose,
  notKnown: [
    {
      fact: 'liveInvestigation',
      short: 'Live investigation',
      why: 'A message can spoil an investigation. That is a ground to hold it back.',
    },
  ],
  sources: [cites.art7, cites.art4, cites.art36, cites.transfer],
};
