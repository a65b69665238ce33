import Link from '@docusaurus/Link';
import { offline } from '../../words';
import OfflineCopy from '../OfflineCopy';
import styles from './styles.module.css';

/** For those who lose the network: save the handbook here, or read first what that does. */
export default function HomeOffline() {
  return (
    <section className={styles.offline} aria-labelledby="without-a-network" data-screen-only>
      <h2 id="without-a-network">{offline.title}</h2>
      <p>{offline.lead}</p>
      <OfflineCopy />
      <p data-screen-only>
        <Link to="/offline/">{offline.more}</Link>
      </p>
    </section>
  );
}
