import Link from '@docusaurus/Link';
import { paper } from '../../words';
import styles from './styles.module.css';

/** The way from a flow to the same flow on paper, and to how it was proven. */
export default function OnPaper({ flow }: { readonly flow: string }) {
  return (
    <p className={styles.link} data-screen-only>
      <Link to={`/${flow}/about/`}>{paper.linkHere}</Link>
    </p>
  );
}
