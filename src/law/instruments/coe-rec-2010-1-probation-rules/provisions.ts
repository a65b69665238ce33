import { citer } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-rec-2010-1', 'https://www.coe.int/en/web/prison/conventions-recommendations');
const notOpened = 'From memory: the rules themselves were not opened.';

export const provisions = {
  partnership: {
    gist: 'Probation works with other public and private bodies, and takes part in joint work to protect the public.',
    leavesOpen: notOpened,
    cite: at('Rules on partnership'),
  },
  'rules-63-65': {
    gist: 'Persons of another nationality get the services of probation too and are told of their rights.',
    leavesOpen: notOpened,
    cite: at('Rules 63-65'),
  },
  'rules-63-65-abroad': {
    gist: 'For somebody sanctioned abroad, or about to move or return, the probation services of both countries work closely together.',
    leavesOpen: notOpened,
    cite: at('Rules 63-65'),
  },
  'rules-88-92': {
    gist: 'Probation records are confidential and protected, and the person can see his or her file; secrecy yields to a risk to others where law allows.',
    leavesOpen: notOpened,
    cite: at('Rules 88-92'),
  },
} satisfies Provisions;
