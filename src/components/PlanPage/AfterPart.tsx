import clsx from 'clsx';
import type { EntryView, PlanView } from '../../explain';
import { planWords } from '../../words';
import Measures from '../Measures';
import { byRoute, routeTitle } from '../PlanEntry/groups';
import { Deadlines, Lines } from '../PlanEntry/Lines';
import PlanSection from '../PlanSection';
import Heading from '../PlanSection/Heading';
import type { PartProps } from './levels';
import { classOf } from './RouteParts';
import { ScreenOnly } from './ScreenOnly';
import styles from './styles.module.css';

type Props = PartProps & {
  readonly after: PlanView['after'];
  readonly routes: readonly EntryView[];
  /** On paper, what follows each route stands on its enclosure. */
  readonly enclosed: boolean;
};

/** Part 8: no plan stops at "sent". */
export function AfterPart({ after, routes, enclosed, levels }: Props) {
  const followed = byRoute(routes).filter(({ first }) => first.after.length + first.deadlines.length > 0);
  if (after.length + followed.length === 0) return null;
  return (
    <PlanSection title={planWords.after} level={levels.part}>
      <Measures measures={after} />
      <ScreenOnly when={enclosed}>
        {followed.map(({ key, first, places }) => (
          <div key={key} className={clsx(classOf(first, routes), styles.lookedUp)}>
            <Heading level={levels.entry}>{routeTitle(first, places)}</Heading>
            <Lines lines={first.after} />
            <Deadlines deadlines={first.deadlines} />
          </div>
        ))}
      </ScreenOnly>
    </PlanSection>
  );
}
