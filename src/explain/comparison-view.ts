import {
  limits,
  type MechanismId,
  mechanismIds,
  mechanisms,
  type NeedId,
  needIds,
  needs,
  type Purpose,
  type Role,
} from '../law';
import { basePages, gateways, limits as limitWords, whoAndWhatFor } from '../words';
import { partsOf } from './cite-view';
import { deadlineView } from './entry-view';
import { loadLibrary } from './library';
import { titleOf } from './title-of';

/** One mechanism in the comparison of channels. */
export type ComparisonRow = {
  readonly id: MechanismId;
  readonly title: string;
  readonly purposes: readonly Purpose[];
  readonly senders: readonly Role[];
  readonly needs: readonly NeedId[];
  readonly purposeNames: string;
  readonly senderNames: string;
  readonly gateway: string;
  readonly reach: string;
  readonly doesNot: string;
  /** For each limit what is due, then when: a number alone could be taken for another one's. */
  readonly answers: string;
};

/** All mechanisms side by side: what for, who sends, through whom, how far it reaches, when an answer is due. */
export async function comparisonView(): Promise<readonly ComparisonRow[]> {
  const library = await loadLibrary(
    mechanismIds.flatMap((id) => mechanisms[id].limits.map((limit) => partsOf(limits[limit].restsOn).instrument)),
    mechanismIds,
  );
  return mechanismIds
    .filter((id) => mechanisms[id].historic !== true)
    .map((id) => {
      const { purposes, senders, gateway, reach, limits: own } = mechanisms[id];
      return {
        id,
        title: titleOf(id),
        purposes,
        senders,
        needs: needIds.filter((need) => needs[need].servedBy.includes(id)),
        purposeNames: purposes.map((purpose) => whoAndWhatFor.purpose.options[purpose].label).join('; '),
        senderNames:
          senders.length > 10
            ? basePages.mechanisms.everyone
            : senders.map((role) => whoAndWhatFor.role.options[role].label).join('; '),
        gateway: gateways[gateway],
        reach: basePages.reach[reach],
        doesNot: library.mechanism(id).doesNot,
        answers: own.map((limit) => `${limitWords[limit].title}: ${deadlineView(limit, library).text}`).join('; '),
      };
    });
}
