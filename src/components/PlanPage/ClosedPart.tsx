import { planPageWords, planWords } from '../../words';
import Closed from '../PlanEntry/Closed';
import { byFinding } from '../PlanEntry/groups';
import PlanSection from '../PlanSection';
import type { PartProps } from './levels';
import type { Sheets } from './sheets';
import styles from './styles.module.css';
import { PoliceMention } from './WhoMayKnowPart';

/** Part 10: closed routes, folded on the screen and open on paper, each with all its reasons. */
export function ClosedPart({ sheets, levels }: PartProps & { readonly sheets: Sheets }) {
  const { closed } = sheets.common;
  const mention = sheets.police.closed.length > 0;
  if (closed.length === 0 && !mention) return null;
  const groups = byFinding(closed);
  const { one, many } = planPageWords.closedFold;
  return (
    <PlanSection title={planWords.closedRoutes} level={levels.part} screenOnly={closed.length === 0}>
      {closed.length > 0 && (
        <details className="fold">
          <summary>{groups.length === 1 ? one : many.replace('{n}', String(groups.length))}</summary>
          <div className={styles.closed}>
            {groups.map((group) => (
              <Closed
                key={group.key}
                group={group}
                level={levels.entry}
                showInstead={!sheets.unnamed.has(group.first.instead?.id ?? '')}
              />
            ))}
          </div>
        </details>
      )}
      <PoliceMention shown={mention} />
    </PlanSection>
  );
}
