import clsx from 'clsx';
import type { EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import Heading, { type Level } from '../PlanSection/Heading';
import ReasonList from '../ReasonList';
import StatusMark from '../StatusMark';
import Basis from './Basis';
import { type RouteGroup, routeTitle } from './groups';
import { Deadlines, Lines, listOf } from './Lines';
import RouteLink from './RouteLink';
import styles from './styles.module.css';
import WhatToWrite from './WhatToWrite';

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
          <Rest entries={entries} entry={entry} reasons={false} />
        </details>
      )}
      {rest === 'all' && <Rest entries={entries} entry={entry} reasons />}
      <RouteLink entry={entry} />
    </div>
  );
}

type RestProps = {
  readonly entries: readonly EntryView[];
  readonly entry: EntryView;
  readonly reasons: boolean;
};

function Rest({ entries, entry, reasons }: RestProps) {
  return (
    <>
      <p className={styles.label}>{planWords.basis}</p>
      <Basis entries={entries} reasons={reasons} />
      <p className={styles.label}>{planWords.whatToWrite}</p>
      <WhatToWrite entry={entry} />
      <p className={styles.label}>{planWords.limits}</p>
      <Lines lines={entry.limits} />
      <p className={styles.label}>{planWords.after}</p>
      <Deadlines deadlines={entry.deadlines} />
      <Lines lines={entry.after} />
    </>
  );
}
