import type { CiteView } from '../../explain';
import Sources from '../Sources';
import styles from './styles.module.css';

const READ = {
  confirmed: 'official',
  secondary: 'secondary',
  'via-national': 'via-national',
  'not-yet-confirmed': 'not-confirmed',
} as const;

/** What the plan rests on: the official address of each text, and what somebody really opened, on which day. */
export default function PlanSources({ sources }: { readonly sources: readonly CiteView[] }) {
  const items = sources.map(({ text, official, status, checked, address }) => ({
    cites: text,
    official,
    read: READ[status],
    ...(checked ? { day: checked } : {}),
    ...(address && status !== 'confirmed' ? { seenAt: address } : {}),
  }));
  return (
    <div className={styles.sources}>
      <Sources items={items} />
    </div>
  );
}
