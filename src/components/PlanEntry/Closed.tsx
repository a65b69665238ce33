import clsx from 'clsx';
import { planWords } from '../../words';
import Heading, { type Level } from '../PlanSection/Heading';
import ReasonList from '../ReasonList';
import StatusMark from '../StatusMark';
import { type RouteGroup, routeTitle } from './groups';
import styles from './styles.module.css';

type Props = {
  readonly group: RouteGroup;
  readonly level: Level;
  /** False where the other route may not be named here. */
  readonly showInstead?: boolean;
};

/** A route that is closed: every reason with its article, and what to take instead. */
export default function Closed({ group: { first: entry, places }, level, showInstead = true }: Props) {
  return (
    <div className={clsx(styles.entry, styles.short)}>
      <div className={styles.title}>
        <Heading level={level}>{routeTitle(entry, places)}</Heading>
        <StatusMark status="closed">{planWords.status.closed}</StatusMark>
      </div>
      <ReasonList reasons={entry.reasons} />
      {entry.instead && showInstead && <p>{planWords.instead.replace('{title}', entry.instead.title)}</p>}
    </div>
  );
}
