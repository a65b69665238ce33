import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { projectWords } from '../../words';
import { sizeText } from './size-text';
import styles from './styles.module.css';
import { useManifest } from './use-manifest';

const words = projectWords.downloads;

/** Each chapter as a file of its own, as far as this copy printed them. */
export function Chapters() {
  const manifest = useManifest(useBaseUrl('/downloads.json'));
  const { withBaseUrl } = useBaseUrlUtils();
  if (manifest === 'reading') return <p>{words.reading}</p>;
  const chapters = typeof manifest === 'string' ? [] : (manifest.chapters ?? []);
  if (chapters.length === 0) return <p>{words.noChapters}</p>;
  return (
    <details>
      <summary>{words.chapters.replace('{n}', String(chapters.length))}</summary>
      <ul className={styles.list}>
        {chapters.map(({ file, title, bytes, sha256 }) => (
          <li key={file}>
            <a href={withBaseUrl(file)} download>
              {title}
            </a>{' '}
            <span className={styles.facts}>
              {sizeText(bytes)}. {words.checksum}: <code className={styles.sum}>{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
