import type { PlanView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import EditionAge from '../EditionAge';
import Measures from '../Measures';
import PlanEntry from '../PlanEntry';
import Closed from '../PlanEntry/Closed';
import { byFinding } from '../PlanEntry/groups';
import PlanSection from '../PlanSection';
import Heading from '../PlanSection/Heading';
import PlanSources from '../PlanSources';
import type { PartProps } from './levels';
import { hasPoliceSheet, type Sheets } from './sheets';
import styles from './styles.module.css';

type Props = PartProps & { readonly plan: PlanView; readonly sheets: Sheets };

/** Part 6: who may know. What the person must not learn of follows at the end, on a sheet of its own. */
export function WhoMayKnowPart({ plan, sheets, levels }: Props) {
  return (
    <PlanSection title={planWords.whoMayKnow} level={levels.part}>
      <p>{plan.whoMayKnow}</p>
      <PoliceMention shown={hasPoliceSheet(sheets)} />
    </PlanSection>
  );
}

/** The police sheet, last on the screen and a sheet of its own on paper, so that the other sheets stay together. */
export function PoliceSheet({ sheets, levels }: Omit<Props, 'plan'>) {
  const { routes, closed, measures } = sheets.police;
  if (!hasPoliceSheet(sheets)) return null;
  return (
    <PlanSection title={planWords.policeSheet} level={levels.part} ownSheet>
      <div className={styles.police} data-sheet="police">
        <p className={styles.policeNote}>
          <b>{planWords.policeSheetNote}</b> {planPageWords.police.apart}
        </p>
        <EditionAge />
        <Measures measures={measures} />
        {byFinding(routes).map((group) => (
          <PlanEntry key={group.key} group={group} level={levels.entry} rest="all" />
        ))}
        {byFinding(closed).map((group) => (
          <Closed key={group.key} group={group} level={levels.entry} />
        ))}
        {sheets.sources.police.length > 0 && (
          <>
            <Heading level={levels.entry}>{planWords.sources}</Heading>
            <PlanSources sources={sheets.sources.police} />
          </>
        )}
      </div>
    </PlanSection>
  );
}

/** Where a part leaves something out: said on the screen, never on the other sheets. */
export function PoliceMention({ shown }: { readonly shown: boolean }) {
  if (!shown) return null;
  return (
    <p className={styles.mention} data-screen-only>
      {planPageWords.police.mention}
    </p>
  );
}
