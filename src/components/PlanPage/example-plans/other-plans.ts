import type { EntryView, PlanView } from '../../../explain';
import { planWords } from '../../../words';
import { basePlan, cites, measure, tellTheirPolice } from './parts';

/** Nothing is sent: the strongest measures are at home. */
export const sendNothingYet: PlanView = {
  ...basePlan,
  ending: 'decide-at-home-first',
  title: 'Send nothing yet: decide at home first',
  line: 'Send nothing abroad yet. Make a dated assessment and take your own decision first.',
  when: planWords.when.weeks,
  pressing: false,
  doesNot: 'It tells nobody abroad. It stops no travel unless the authority at home refuses the journey.',
  closed: [
    {
      ...tellTheirPolice,
      with: 'ES',
      withName: 'Spain',
      status: 'closed',
      reasons: [{ text: 'No objective reasons point to a serious offence.', outcome: 'no', cite: [cites.art7] }],
    },
  ],
  atHome: [
    measure('dated-assessment', 'Make a new dated assessment of this journey.', 'The service that supervises', [
      cites.art4,
    ]),
    measure(
      'decide-on-the-trip',
      'Have it decided whether and how the person travels.',
      'The authority that set the conditions',
    ),
    measure('child-protection-at-home', 'Inform the child-protection service at home.', 'You'),
  ],
  after: [measure('contact-on-return', 'Have contact on the day of return.', 'The service that supervises')],
  dueByYou: [],
  remains: 'Nothing protects anybody abroad through you. Only your own measures at home work.',
  whoMayKnow: 'Tell the person your own decision and its reasons. Say nothing about a possible message.',
  sources: [cites.art7, cites.art4],
};

const transferToSettle: EntryView = {
  ...tellTheirPolice,
  id: 'fd-2008-947-probation',
  with: 'DE',
  withName: 'Germany',
  title: 'Transfer of supervision (FD 2008/947)',
  status: 'undecided',
  act: 'Ask the court to send the judgment and the certificate to Germany',
  gateway: 'Competent judicial authority',
  sender: 'The authority that each State names: often a court or prosecutor.',
  reasons: [
    { text: 'Whether the person wants to live there is not known.', outcome: 'unknown', cite: [cites.transfer] },
  ],
  missing: [
    { fact: 'measureDuration', short: 'Length of the measure' },
    { fact: 'citizenship', short: 'Citizenship' },
  ],
};

/** The first route is not decided; another is open meanwhile, and this reader may send. */
export const undecidedLead: PlanView = {
  ...basePlan,
  ending: 'move-supervision',
  title: 'Move the supervision',
  line: 'Start the transfer of supervision to the other State now, before the person leaves.',
  when: planWords.when.days,
  pressing: false,
  doesNot: 'It warns no police. Until the other State recognises the measure, nobody there supervises.',
  findOut: [transferToSettle],
  meanwhile: [
    {
      ...tellTheirPolice,
      with: 'DE',
      withName: 'Germany',
      readerMaySend: true,
      act: 'Send own-initiative information to Germany',
      deadlines: [
        {
          id: '2023-977-other',
          title: 'Answer to any other request',
          text: '7 calendar days from receipt of the request',
          cite: cites.art7,
        },
      ],
    },
  ],
  atHome: [measure('talk-with-the-person', 'Talk with the person about the move.', 'The service that supervises')],
  before: [
    measure('translate-the-certificate', 'Have the certificate translated.', 'The authority that sends', [
      cites.transfer,
    ]),
  ],
  after: [
    measure('keep-supervising-until-recognised', 'Go on supervising until recognition.', 'The service that supervises'),
  ],
  dueByYou: [],
  remains: 'Supervision stays with you until the other State recognises the measure.',
  whoMayKnow: 'The person knows of the transfer.',
  notKnown: [{ fact: 'citizenship', short: 'Citizenship', why: 'It decides which State takes over without consent.' }],
  sources: [cites.transfer, cites.art7, cites.art4],
};

/** No instrument reaches the other State: what remains is at home. */
export const noInstrument: PlanView = {
  ...basePlan,
  ending: 'move-supervision',
  title: 'Move the supervision',
  line: 'Use the measures at home, under your own law.',
  when: planWords.when.unknown,
  pressing: false,
  doesNot: 'Nobody abroad supervises the person.',
  lead: [
    {
      ...tellTheirPolice,
      id: 'none-national-only',
      with: 'all',
      withName: 'All participating States',
      title: 'Measures at home, under your own law',
      act: 'Use your own measures at home; no instrument reaches the States concerned here',
      gateway: 'No channel abroad',
      sender: 'Each authority within its own task.',
      basis: [{ text: 'Handling data is lawful only where a task needs it.', cite: cites.art4 }],
      nationalAct: [],
      checklist: ['New dated assessment of this situation', 'Day on which you look again'],
      mustNotCross: ['Private messages to colleagues abroad: no basis, no log, no owner'],
      limits: ['As a rule the person hears your decision and its reasons.'],
      doesNot: 'It tells nobody abroad, and nobody abroad has a duty to act.',
      after: ['Write down why nothing was sent, who decided, and the review day.'],
      reasons: [],
    },
  ],
  closed: [
    {
      ...transferToSettle,
      status: 'closed',
      with: 'IE',
      withName: 'Ireland',
      missing: [],
      reasons: [{ text: 'Ireland is not bound by FD 2008/947/JHA.', outcome: 'no', cite: [cites.transfer] }],
    },
  ],
  atHome: [measure('set-or-change-conditions', 'Look at the conditions in force.', 'The service that supervises')],
  after: [measure('plan-end-date', 'Name the day on which supervision ends.', 'The service that supervises')],
  dueByYou: [],
  remains: 'Supervision stays with you until the other State recognises the measure.',
  whoMayKnow: 'The person hears your decision and its reasons.',
  sources: [cites.art4, cites.transfer],
};
