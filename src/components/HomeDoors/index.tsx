import { shell } from '../../words/en/shell';
import Door from '../Door';
import styles from './styles.module.css';

/** A door answers one question of the first questions: which situation it is. It can be changed there. */
const doorTo = (situation: string) => `/what-is-the-situation/#edition=home&situationKind=${situation}`;

/** The four ways in. Three lead to the first questions, danger first; the fourth is a question of its own. */
export default function HomeDoors() {
  const { doors, doorsLabel } = shell.home;
  return (
    <section aria-label={doorsLabel}>
      <ul className={styles.doors}>
        <li>
          <Door to={doorTo('will-go-or-has-gone')} icon="prevent" {...doors.prevent} />
        </li>
        <li>
          <Door to={doorTo('investigation')} icon="investigate" {...doors.investigate} />
        </li>
        <li>
          <Door to={doorTo('something-came')} icon="received" {...doors.received} />
        </li>
        <li>
          <Door to="/may-i-share/" icon="share" {...doors.share} />
        </li>
      </ul>
    </section>
  );
}
