import type { Ref } from 'react';
import type { BetweenView } from '../../explain';
import type { Day, Place } from '../../law';
import { lookUp, planWords, territories } from '../../words';
import PlanSources from '../PlanSources';
import { citesOf, groupsOf } from './groups';
import { RouteGroups } from './RouteGroups';
import styles from './styles.module.css';
import { TextsTable } from './TextsTable';

type Props = {
  readonly from: Place;
  readonly to: Place;
  /** The day the law is asked for. */
  readonly on: Day;
  /** The reader's own day. */
  readonly now: Day;
  readonly view: BetweenView;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

const words = lookUp.between;
const statuses = ['open', 'unknown', 'closed'] as const;

/** What exists between two places, what is not established, and what does not exist and why. */
export default function BetweenResult({ from, to, on, now, view, headingRef }: Props) {
  const titleOf = (id: string) => view.mechanisms.find((one) => one.id === id)?.title ?? id;
  const counts = statuses.map((status) => view.mechanisms.filter((one) => one.status === status).length);
  const [open = 0, unknown = 0, closed = 0] = counts;
  // Measures at home are always there: alone, they are no route between the two.
  const onlyAtHome =
    open === 1 && view.mechanisms.some(({ id, status }) => id === 'none-national-only' && status === 'open');
  return (
    <article data-between={`${from}-${to}-${on}`} data-sheet="list">
      <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {words.heading
          .replace('{place}', territories[from].inSentence)
          .replace('{other}', territories[to].inSentence)
          .replace('{day}', on)
          .replace(/^./, (letter) => letter.toUpperCase())}
      </h2>
      <p className={styles.count}>
        {statuses
          .filter((_, at) => counts[at] !== 0)
          .map((status) => countText(status, counts[statuses.indexOf(status)] ?? 0))
          .join(', ')}
        . {on > now ? planWords.aheadNote : on < now ? planWords.pastNote : ''}
      </p>
      <p className={styles.paperOnly}>{words.caution}</p>
      <h3>{words.parts.open}</h3>
      {onlyAtHome && <p>{words.nothingOpen}</p>}
      <RouteGroups groups={groupsOf(view, 'open')} titleOf={titleOf} />
      {unknown > 0 && (
        <>
          <h3>{words.parts.unknown}</h3>
          <p>{words.askFirst}</p>
          <RouteGroups groups={groupsOf(view, 'unknown')} titleOf={titleOf} />
        </>
      )}
      {closed > 0 && (
        <>
          <h3>{words.parts.closed}</h3>
          <details className="fold">
            <summary>
              {closed === 1 ? words.closedFold.one : words.closedFold.many.replace('{n}', String(closed))}
            </summary>
            <RouteGroups groups={groupsOf(view, 'closed')} titleOf={titleOf} />
          </details>
        </>
      )}
      <h3>{words.instruments}</h3>
      <TextsTable instruments={view.instruments} />
      <h3>{words.sources}</h3>
      <details className="fold">
        <summary>{words.sourcesFold}</summary>
        <PlanSources sources={citesOf(view)} />
      </details>
    </article>
  );
}

const countText = (status: (typeof statuses)[number], count: number): string =>
  words.count.replace('{n}', String(count)).replace('{text}', words.counted[status]);
