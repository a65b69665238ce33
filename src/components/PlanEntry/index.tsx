import clsx from 'clsx';
import { planPageWords, planWords } from '../../words';
import Heading, { type Level } from '../PlanSection/Heading';
import ReasonList from '../ReasonList';
import StatusMark from '../StatusMark';
import { type RouteGroup, routeTitle } from './groups';
import { listOf } from './Lines';
import { Rest } from './Rest';
import RouteLink from './RouteLink';
import styles from './styles.module.css';

type Props = {
  readonly group: RouteGroup;
  readonly level: Level;
  /** How much follows the short part: nothing, a fold for the screen, or all of it. */
  readonly rest: 'none' | 'folded' | 'all';
};

/** One route of a plan: what to do, who sends, what is missing, what it does not do. */
export default function PlanEntry({ group, level, rest }: Props) {
  const { first: entry, entries, places } = group;
  const { status, decision, sender, missing } = entry;
  return (
    <div className={clsx(styles.entry, rest !== 'all' && styles.short)}>
      <div className={styles.title}>
        <Heading level={level}>{routeTitle(entry, places)}</Heading>
        <StatusMark status={status === 'undecided' ? 'find-out' : status}>{planWords.status[status]}</StatusMark>
      </div>
      <p>
        <b>{entries.map(({ act }) => `${act}. `)}</b>
        {decision === 'separate' && planWords.separateDecision}
        {decision === 'wider' && planWords.widerDecision}
      </p>
      {missing.length > 0 && <p>{planWords.missing.replace('{list}', listOf(missing))}</p>}
      <p>
        <span className={styles.label}>{missing.length > 0 ? planPageWords.whomToAsk : planWords.sender}: </span>
        {missing.length > 0 && `${entry.gateway}. `}
        {sender}
      </p>
      <div className={rest === 'none' ? styles.saidAbove : undefined}>
        <p>
          <span className={styles.label}>{planWords.doesNot}: </span>
          {entry.doesNot}
        </p>
        {rest !== 'all' && <ReasonList reasons={entry.reasons} />}
      </div>
      {rest === 'folded' && (
        <details className={styles.more}>
          <summary>{planPageWords.more}</summary>
          <Rest entries={entries} reasons={false} />
        </details>
      )}
      {rest === 'all' && <Rest entries={entries} reasons />}
      <RouteLink entry={entry} />
    </div>
  );
}
