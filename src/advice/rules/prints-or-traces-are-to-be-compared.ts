import { anyOf } from '../rule';
import { thePrintsMayBeCompared } from './the-prints-may-be-compared';
import { tracesOfAnUnknownPersonExist } from './traces-of-an-unknown-person-exist';

/** Traces of somebody unknown, or the prints of the person of the case. */
export const printsOrTracesAreToBeCompared = anyOf(
  'prints-or-traces-are-to-be-compared',
  ['tca-part-three/art-534', 'tca-part-three/art-530'],
  [tracesOfAnUnknownPersonExist, thePrintsMayBeCompared],
);
