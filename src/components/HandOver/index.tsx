import type { EntryView } from '../../explain';
import { planPageWords } from '../../words/en/plan-page';
import Heading, { type Level } from '../PlanSection/Heading';
import styles from './styles.module.css';

type Props = { readonly entry: EntryView; readonly places: string; readonly level: Level };

/** Who presses the button; for a reader who may not, what to hand over, on which rule and with whose approval. */
export default function HandOver({ entry, places, level }: Props) {
  const words = planPageWords.handOver;
  const { sends, through } = planPageWords.doNow;
  const title = planPageWords.entry.heading.replace('{title}', entry.title).replace('{place}', places);
  if (entry.readerMaySend)
    return (
      <>
        <Heading level={level}>{title}</Heading>
        <dl className={styles.rows}>
          <Row term={sends}>{entry.sender}</Row>
          <Row term={through}>{entry.gateway}</Row>
        </dl>
      </>
    );
  return (
    <div className={styles.box}>
      <Heading level={level}>{words.title.replace('{title}', title)}</Heading>
      <dl className={styles.rows}>
        <Row term={sends}>
          {words.notYou} {entry.sender}
        </Row>
        <Row term={through}>{entry.gateway}</Row>
        <Row term={words.rule} blank>
          {words.ask}
        </Row>
        <Row term={words.approval} blank>
          {words.approvalText}
        </Row>
        <Row term={words.what}>{words.whatText.replace('{part}', planPageWords.parts.write)}</Row>
        <Row term={words.receiver} blank />
      </dl>
    </div>
  );
}

function Row({ term, blank, children }: { term: string; blank?: boolean; children?: React.ReactNode }) {
  return (
    <div className={blank ? styles.blank : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
