import { type MechanismId, mechanisms, type Purpose } from '../law';
import type { Facts } from './facts';
import { lifeMayBeAtStake } from './life-may-be-at-stake';
import type { Outcome } from './outcome';
import type { Rule } from './rule';

/**
 * Does a mechanism serve the purpose? The purposes stand in `law/mechanisms`, once; this reads them.
 *
 * Two purposes may stand beside the reader's own, each on facts of its own and never by relabelling:
 * a warning, where an assessment finds a real likelihood of serious harm; an arrest, where the person has gone.
 *
 * @example purposeFits('fd-2008-947-probation').holds({ purpose: 'vet-for-work' }) // 'no'
 */
export const purposeFits = (mechanism: MechanismId): Rule<'purpose-fits'> => {
  const { purposes, basis } = mechanisms[mechanism];
  const [first] = basis;
  if (first === undefined) throw new Error(`${mechanism} rests on no provision.`);
  return {
    id: 'purpose-fits',
    needs:
      purposes.length === 0 ? ['vettingAsker'] : ['purpose', 'harmIsImminent', 'assessmentFinding', 'sentenceStatus'],
    restsOn: [first],
    holds: (facts) => (purposes.length === 0 ? asksForTheOwnRecord(facts) : outcomeFor(purposes, facts)),
  };
};

/** No purpose of an official opens it: the person asks, and nobody in his or her place. */
const asksForTheOwnRecord = ({ vettingAsker }: Facts): Outcome => (vettingAsker === 'the-person' ? 'yes' : 'no');

const besideSupervision: readonly Purpose[] = ['supervise-or-execute', 'locate-and-arrest'];
const besideGone: readonly Purpose[] = ['prevent-harm', 'protect-victim', 'supervise-or-execute'];

function outcomeFor(serves: readonly Purpose[], facts: Facts): Outcome {
  const { purpose, harmIsImminent, assessmentFinding, sentenceStatus } = facts;
  if (purpose === undefined)
    return lifeMayBeAtStake(harmIsImminent, purpose) && serves.includes('prevent-harm') ? 'yes' : 'unknown';
  if (serves.includes(purpose)) return 'yes';
  if (serves.includes('locate-and-arrest') && besideGone.includes(purpose) && sentenceStatus === 'unlawfully-at-large')
    return 'yes';
  const warns = serves.includes('prevent-harm') && !serves.includes('supervise-or-execute');
  if (!warns || !besideSupervision.includes(purpose)) return 'no';
  if (harmIsImminent === 'yes' || assessmentFinding === 'real-likelihood') return 'yes';
  return assessmentFinding === undefined || assessmentFinding === 'unknown' ? 'unknown' : 'no';
}
