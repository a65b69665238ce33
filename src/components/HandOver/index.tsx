import type { ReactNode } from 'react';
import type { EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import { routeTitle } from '../PlanEntry/groups';
import Heading, { type Level } from '../PlanSection/Heading';
import styles from './styles.module.css';

type Props = {
  readonly entry: EntryView;
  /** The receivers, where one route leads to several. */
  readonly places: string;
  readonly level: Level;
  /** In place of the name of the route: an enclosure has a number. */
  readonly title?: string;
};

/** Who presses the button; for a reader who may not, what to hand over, on which rule and with whose approval. */
export default function HandOver({ entry, places, level, title }: Props) {
  const route = title ?? routeTitle(entry, places);
  if (entry.readerMaySend)
    return (
      <>
        <Heading level={level}>{route}</Heading>
        <dl className={styles.rows}>
          <Row term={planWords.sender}>{entry.sender}</Row>
          <Row term={planWords.gateway}>{entry.gateway}</Row>
        </dl>
      </>
    );
  const [who, rule, approved, what] = planWords.handOverLines;
  const words = planPageWords.handOver;
  return (
    <div className={styles.box}>
      <Heading level={level}>{title ?? words.title.replace('{title}', route)}</Heading>
      <p className={styles.notYou}>{planWords.handOver}.</p>
      <dl className={styles.rows}>
        <Row term={who}>{entry.sender}</Row>
        <Row term={planWords.gateway}>{entry.gateway}</Row>
        <Row term={rule} blank>
          {words.ask}
        </Row>
        <Row term={approved} blank>
          {words.approval}
        </Row>
        <Row term={what} blank>
          {words.what.replace('{part}', planWords.whatToWrite)}
        </Row>
      </dl>
    </div>
  );
}

type RowProps = { readonly term: string; readonly blank?: boolean; readonly children: ReactNode };

/** A blank row has a line to write on, on paper. */
function Row({ term, blank, children }: RowProps) {
  return (
    <div className={blank ? 'to-fill-in' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
