import { anyOf } from '../rule';
import { purposeIsInvestigationOrProsecution } from './purpose-is-investigation-or-prosecution';
import { seriousHarmIsLikely } from './serious-harm-is-likely';

/** What justifies a message outside the SPOC route: an offence under investigation, or a current finding that one may follow. */
export const anOffenceIsInvestigatedOrSeriousHarmIsLikely = anyOf(
  'an-offence-is-investigated-or-serious-harm-is-likely',
  ['2016-680/art-4', '2016-680/art-7(2)'],
  [purposeIsInvestigationOrProsecution, seriousHarmIsLikely],
);
