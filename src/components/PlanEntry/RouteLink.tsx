import Link from '@docusaurus/Link';
import type { EntryView } from '../../explain';
import { planPageWords } from '../../words';
import styles from './styles.module.css';

/** The way to everything the base says of a route. */
export default function RouteLink({ entry: { id, title } }: { readonly entry: EntryView }) {
  return (
    <p className={styles.page} data-screen-only>
      <Link to={`/mechanisms/${id}/`}>{planPageWords.wholeRoute.replace('{title}', title)}</Link>
    </p>
  );
}
