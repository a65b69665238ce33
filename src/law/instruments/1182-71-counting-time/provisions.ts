import { citer } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('1182-71', 'http://data.europa.eu/eli/reg/1971/1182/oj');

export const provisions = {
  'art-3(1)': {
    gist: 'The day or hour of the event from which a period runs is not counted.',
    cite: at('Art 3(1)'),
  },
} satisfies Provisions;
