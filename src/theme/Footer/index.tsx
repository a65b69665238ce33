/**
 * Why this override exists: the theme's footer holds columns of links. Ours holds what a reader of law needs at the end
 * of every page and sheet: which edition this is, that it is guidance, and that no case data is kept.
 */
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import EditionLine, { type EditionLineProps } from '@site/src/components/EditionLine';
import PrintButton from '@site/src/components/PrintButton';
import { shell } from '@site/src/words/en/shell';
import styles from './styles.module.css';

export default function Footer() {
  const { siteConfig } = useDocusaurusContext();
  const edition = siteConfig.customFields?.edition as EditionLineProps;
  const { advice, data, origin } = shell.footer;
  const { label, ...links } = shell.footer.links;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.text}>
          <p>
            {advice} {data}
          </p>
          <p>{origin}</p>
          <EditionLine {...edition} />
          <nav aria-label={label} data-screen-only>
            <ul className={styles.links}>
              {Object.entries(links).map(([to, name]) => (
                <li key={to}>
                  <Link to={to}>{name}</Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <PrintButton />
      </div>
    </footer>
  );
}
