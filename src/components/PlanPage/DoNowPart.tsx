import type { PlanView } from '../../explain';
import { planWords } from '../../words';
import DueByYou from '../DueByYou';
import HandOver from '../HandOver';
import Measures from '../Measures';
import { byFinding, byRoute } from '../PlanEntry/groups';
import { FindOutLine } from '../PlanEntry/Lines';
import PlanSection from '../PlanSection';
import Heading from '../PlanSection/Heading';
import type { PartProps } from './levels';
import { ScreenOnly } from './ScreenOnly';
import styles from './styles.module.css';

type Props = PartProps & {
  readonly plan: PlanView;
  /** On paper, who sends stands on the enclosures. */
  readonly enclosed: boolean;
};

/** Part 2: numbered measures, who sends, and what goes on until they act. */
export function DoNowPart({ plan, enclosed, levels }: Props) {
  const { atHome, before, findOut, lead, meanwhile } = plan;
  const routes = byRoute([...lead, ...meanwhile].filter(({ id }) => id !== 'none-national-only'));
  return (
    <PlanSection title={planWords.doNow} level={levels.part}>
      <DueByYou limits={plan.dueByYou} level={levels.entry} />
      <Measures measures={atHome} />
      {before.length > 0 && (
        <>
          <Heading level={levels.entry}>{planWords.before}</Heading>
          <Measures measures={before} start={atHome.length + 1} />
        </>
      )}
      {byFinding(findOut).map((group) => (
        <FindOutLine key={group.key} group={group} />
      ))}
      <ScreenOnly when={enclosed}>
        {routes.map(({ key, first, places }) => (
          <HandOver key={key} entry={first} places={places} level={levels.entry} />
        ))}
      </ScreenOnly>
      {atHome.length > 0 && routes.some(({ first }) => !first.readerMaySend) && <p>{planWords.untilThen}</p>}
      <p className={styles.remains}>
        <b>{planWords.remains}:</b> {plan.remains}
      </p>
    </PlanSection>
  );
}
