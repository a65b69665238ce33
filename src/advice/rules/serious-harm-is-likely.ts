import { allOf } from '../rule';
import { assessmentFindsSeriousHarmLikely } from './assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from './assessment-is-current';

/** A dated, current assessment (or immediate danger) points to a serious offence that may follow. */
export const seriousHarmIsLikely = allOf(
  'serious-harm-is-likely',
  ['2023-977/art-7(2)'],
  [assessmentIsCurrent, assessmentFindsSeriousHarmLikely],
);
