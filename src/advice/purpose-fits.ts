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
    needs: ['purpose', 'harmIsImminent', 'assessmentFinding', 'sentenceStatus', 'soughtAs'],
    onlyIfAsked: ['sentenceStatus', 'soughtAs'],
    restsOn: [first],
    holds: (facts) => outcomeFor(purposes, facts),
  };
};

const besideSupervision: readonly Purpose[] = ['supervise-or-execute', 'locate-and-arrest'];
const besideGone: readonly Purpose[] = ['prevent-harm', 'protect-victim', 'supervise-or-execute'];

/** The person left a sentence or does not begin it: whoever supervised or warned may give the facts for an arrest. */
const hasGone = ({ sentenceStatus, soughtAs }: Facts): boolean =>
  sentenceStatus === 'unlawfully-at-large' || soughtAs === 'gone-from-a-sentence' || soughtAs === 'to-begin-a-sentence';

function outcomeFor(serves: readonly Purpose[], facts: Facts): Outcome {
  const { purpose, harmIsImminent, assessmentFinding } = facts;
  if (purpose === undefined)
    return lifeMayBeAtStake(harmIsImminent, purpose) && serves.includes('prevent-harm') ? 'yes' : 'unknown';
  if (serves.includes(purpose)) return 'yes';
  if (serves.includes('locate-and-arrest') && besideGone.includes(purpose) && hasGone(facts)) return 'yes';
  const warns = serves.includes('prevent-harm') && !serves.includes('supervise-or-execute');
  if (!warns || !besideSupervision.includes(purpose)) return 'no';
  if (harmIsImminent === 'yes' || assessmentFinding === 'real-likelihood') return 'yes';
  return assessmentFinding === undefined || assessmentFinding === 'unknown' ? 'unknown' : 'no';
}
