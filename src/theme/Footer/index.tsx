/**
 * Why this override exists: the theme's footer holds columns of links. Ours holds what a reader of law needs at the end
 * of every page and sheet: which edition this is, that it is guidance, and that no case data is kept.
 */
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import EditionAge from '@site/src/components/EditionAge';
import EditionLine, { type EditionLineProps } from '@site/src/components/EditionLine';
import PrintButton from '@site/src/components/PrintButton';
import { shell } from '@site/src/words/en/shell';
import styles from './styles.module.css';

export default function Footer() {
  const { siteConfig } = useDocusaurusContext();
  const edition = siteConfig.customFields?.edition as EditionLineProps;
  const { advice, data, origin } = shell.footer;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.text}>
          <p>
            {advice} {data}
          </p>
          <p>{origin}</p>
          <EditionLine {...edition} />
          <EditionAge />
        </div>
        <PrintButton />
      </div>
    </footer>
  );
}
