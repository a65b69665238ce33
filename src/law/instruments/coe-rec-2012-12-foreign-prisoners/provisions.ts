import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-rec-2012-12', 'https://rm.coe.int/09000016805c9df0');
const opening = official('https://rm.coe.int/09000016805c9df0', '2026-11-25');
const notOpened = 'From memory: only the opening of the text was read.';

export const provisions = {
  scope: {
    gist: 'It is about prisoners held in a State of which they are neither nationals nor residents: the same chances as others, and the way back into society.',
    cite: at('Preamble', opening),
  },
  transfer: {
    gist: 'Tell a prisoner from another country early which ways there are to serve the sentence or to be released elsewhere.',
    leavesOpen: notOpened,
    cite: at('Rules on transfer'),
  },
  release: {
    gist: 'Release abroad is prepared with the country of destination; what is needed for care and supervision goes with the person.',
    leavesOpen: 'With consent where that is required. From memory: only the opening of the text was read.',
    cite: at('Rules on release'),
  },
  practice: {
    gist: 'The European organisations of prison and probation services keep a table of good practice for it.',
    cite: at(
      'Table of good practice',
      secondary('https://www.europris.org/elementskit-content/dynamic-content-widget-1b013cb6-d8074ab/', '2026-11-23'),
    ),
  },
} satisfies Provisions;
