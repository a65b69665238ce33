import type { MechanismView } from '../../explain';

const cite = {
  text: 'Directive (EU) 2023/977, Art 7(2)',
  official: 'http://data.europa.eu/eli/dir/2023/977/oj',
  status: 'not-yet-confirmed',
} as const;
const view: MechanismView = {
  id: 'dir-2023-977-own-initiative',
  title: 'Own-initiative information through the SPOC',
  short: 'Your police tells the police of another State, unasked.',
  purposes: ['Prevent harm'],
  senders: ['Police'],
  sender: 'Police, over SIENA.',
  gateway: 'Single Point of Contact (SPOC)',
  reach: 'one-state',
  since: null,
  historic: false,
  basisUnread: false,
  neverTold: false,
  doesNot: 'It stops no travel.',
  basis: [{ text: 'Police must tell.', leavesOpen: 'By whom.', cite }],
  deadlines: [],
  checklist: ['Identity'],
  mustNotCross: ['Medical files'],
  limits: ['It is intelligence.'],
  after: ['Ask for a receipt.'],
  pitfalls: [],
  detail: {
    carries: ['Facts on the person and the risk'],
    threshold: ['Objective reasons that concern a serious offence'],
    form: 'None laid down.',
    language: 'One that the other State has listed.',
    refusal: [],
    receiver: ['Decide under your own law what to do'],
    retention: ['As the sender says'],
    offenderManager: 'Hand it to your own police.',
  },
  neighbours: [{ id: 'interpol-diffusion', title: 'INTERPOL diffusion' }],
};

export const examples = {
  'a mechanism without a time limit': { view },
  'one that is never told, of ended law': {
    view: {
      ...view,
      neverTold: true,
      since: { text: 'Began on 7 March 2023.', cite },
      historic: true,
      basisUnread: true,
      neighbours: [],
      deadlines: [{ id: 'x', title: 'Answer', text: '8 hours', cite }],
    },
  },
} satisfies Record<string, { view: MechanismView }>;
