import { shell } from '../../words/en/shell';
import Door from '../Door';
import styles from './styles.module.css';

/** The four ways in. Two lead to the same questions, which ask the purpose first. */
export default function HomeDoors() {
  const { doors, doorsLabel } = shell.home;
  return (
    <section aria-label={doorsLabel}>
      <ul className={styles.doors}>
        <li>
          <Door to="/moving-or-travelling/" icon="prevent" {...doors.prevent} />
        </li>
        <li>
          <Door to="/moving-or-travelling/" icon="investigate" {...doors.investigate} />
        </li>
        <li>
          <Door to="/handbook/receiving/" icon="received" {...doors.received} />
        </li>
        <li>
          <Door to="/handbook/before-you-share/" icon="share" {...doors.share} />
        </li>
      </ul>
    </section>
  );
}
