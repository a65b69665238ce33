import { planWords } from '../../words';
import { planPageWords } from '../../words/en/plan-page';
import Closed from '../PlanEntry/Closed';
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
  const { one, many } = planPageWords.closedFold;
  return (
    <PlanSection title={planWords.closedRoutes} level={levels.part} screenOnly={closed.length === 0}>
      {closed.length > 0 && (
        <details className={styles.fold}>
          <summary>{closed.length === 1 ? one : many.replace('{n}', String(closed.length))}</summary>
          {closed.map((entry) => (
            <Closed
              key={`${entry.id} ${entry.with}`}
              entry={entry}
              level={levels.entry}
              showInstead={!sheets.unnamed.has(entry.instead?.id ?? '')}
            />
          ))}
        </details>
      )}
      <PoliceMention shown={mention} />
    </PlanSection>
  );
}
