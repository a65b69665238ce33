import { type MechanismId, mechanisms, type Purpose } from '../law';
import type { Facts } from './facts';
import { lifeMayBeAtStake } from './life-may-be-at-stake';
import type { Outcome } from './outcome';
import type { Rule } from './rule';

/**
 * Does a mechanism serve the purpose? The purposes stand in `law/mechanisms`, once; this reads them.
 *
 * Three purposes may stand beside the reader's own, each on facts of its own and never by relabelling:
 * a warning, where an assessment finds a real likelihood of serious harm; an arrest, where the person has gone or is
 * sought; the protection of a child by its own authorities, where a child of a household could be harmed.
 *
 * @example purposeFits('fd-2008-947-probation').holds({ purpose: 'vet-for-work' }) // 'no'
 */
export const purposeFits = (mechanism: MechanismId): Rule<'purpose-fits'> => {
  const { purposes, basis, gateway } = mechanisms[mechanism];
  const protectsChildren = gateway === 'child-protection-central-authority';
  const [first] = basis;
  if (first === undefined) throw new Error(`${mechanism} rests on no provision.`);
  const asksOfOfficials = purposes.length > 0;
  return {
    id: 'purpose-fits',
    needs: asksOfOfficials ? ['purpose', 'harmIsImminent', 'assessmentFinding', ...askedBySome] : ['vettingAsker'],
    onlyIfAsked: asksOfOfficials ? askedBySome : [],
    restsOn: [first],
    holds: (facts) => {
      if (!asksOfOfficials) return asksForTheOwnRecord(facts);
      return protectsChildren && aChildIsInDanger(facts) ? 'yes' : outcomeFor(purposes, facts);
    },
  };
};

/** No purpose of an official opens it: the person asks, and nobody in his or her place. */
const asksForTheOwnRecord = ({ vettingAsker }: Facts): Outcome => (vettingAsker === 'the-person' ? 'yes' : 'no');

const askedBySome = ['sentenceStatus', 'soughtAs', 'enforceableOrder', 'householdChild'] as const;

const aChildIsInDanger = ({ purpose, householdChild }: Facts): boolean =>
  householdChild === 'could-be-harmed' && purpose !== undefined && besideSupervision.includes(purpose);

const besideSupervision: readonly Purpose[] = ['supervise-or-execute', 'locate-and-arrest'];
const besideASearch: readonly Purpose[] = ['prevent-harm', 'protect-victim', 'supervise-or-execute'];

const soughtByItself: ReadonlySet<string> = new Set(['gone-from-a-sentence', 'to-begin-a-sentence', 'accused']);

/** A sentence or a case wants the person: whoever supervised or warned may give the facts for it. Lost contact alone does not. */
const isSought = ({ sentenceStatus, soughtAs, enforceableOrder }: Facts): boolean =>
  sentenceStatus === 'unlawfully-at-large' ||
  (soughtAs !== undefined && soughtByItself.has(soughtAs)) ||
  (soughtAs === 'lost-under-supervision' && enforceableOrder === 'yes');

function outcomeFor(serves: readonly Purpose[], facts: Facts): Outcome {
  const { purpose, harmIsImminent, assessmentFinding } = facts;
  if (purpose === undefined)
    return lifeMayBeAtStake(harmIsImminent, purpose) && serves.includes('prevent-harm') ? 'yes' : 'unknown';
  if (serves.includes(purpose)) return 'yes';
  if (serves.includes('locate-and-arrest') && besideASearch.includes(purpose) && isSought(facts)) return 'yes';
  const warns = serves.includes('prevent-harm') && !serves.includes('supervise-or-execute');
  if (!warns || !besideSupervision.includes(purpose)) return 'no';
  if (harmIsImminent === 'yes' || assessmentFinding === 'real-likelihood') return 'yes';
  return assessmentFinding === undefined || assessmentFinding === 'unknown' ? 'unknown' : 'no';
}
