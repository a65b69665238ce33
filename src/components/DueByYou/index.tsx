import Link from '@docusaurus/Link';
import type { DeadlineView } from '../../explain';
import { planPageWords } from '../../words';
import Cite from '../Cite';
import Heading, { type Level } from '../PlanSection/Heading';
import styles from './styles.module.css';

type Props = { readonly limits: readonly DeadlineView[]; readonly level: Level };

/** The time limits that bind the reader, with a line for the day on paper and the way to count it on screen. */
export default function DueByYou({ limits, level }: Props) {
  if (limits.length === 0) return null;
  const words = planPageWords.dueByYou;
  return (
    <>
      <Heading level={level}>{words.title}</Heading>
      <ul className={styles.list}>
        {limits.map(({ id, title, text, cite }) => (
          <li key={id}>
            {title}: <b>{text}</b> <Cite cite={cite} /> <span className={styles.blank}>{words.due}</span>
          </li>
        ))}
      </ul>
      <p className={styles.count}>
        <Link to="/deadlines/">{words.count}</Link>
      </p>
    </>
  );
}
