import useBaseUrl from '@docusaurus/useBaseUrl';
import { type Download, projectWords } from '../../words';
import { Facts } from './Facts';
import { sizeText } from './size-text';
import styles from './styles.module.css';
import type { KnownFiles } from './use-manifest';

const words = projectWords.downloads;

type Here = Extract<Download, { held: 'here' }>;
type Props = { readonly entry: Here; readonly manifest: KnownFiles };

/** A file of ours: a link where this copy holds it, and what to do where it does not. */
export function HereEntry({ entry, manifest }: Props) {
  const { id, title, note, file, made, otherwise } = entry;
  const address = useBaseUrl(file);
  const found = typeof manifest === 'string' ? undefined : manifest.files[file];
  // Before the list is read, only what every build makes is sure to be there.
  const there = typeof manifest === 'string' ? made === 'always' : found !== undefined;
  return (
    <li className={styles.entry} data-held="here" data-file={file}>
      <h3 className={styles.title} id={id}>
        {there ? (
          <a href={address} download>
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <Facts entry={entry} />
      <p>{note}</p>
      {found ? (
        <p className={styles.facts}>
          {sizeText(found.bytes)}. {words.checksum}: <code className={styles.sum}>{found.sha256}</code>
        </p>
      ) : (
        <p>
          <Missing manifest={manifest} made={made} otherwise={otherwise} />
        </p>
      )}
    </li>
  );
}

function Missing({ manifest, made, otherwise }: Pick<Props, 'manifest'> & Pick<Here, 'made' | 'otherwise'>) {
  if (typeof manifest !== 'string') return `${words.notHere} ${otherwise}`;
  if (made === 'always') return manifest === 'reading' ? words.reading : words.unread;
  return `${words.perhaps} ${otherwise}`;
}
