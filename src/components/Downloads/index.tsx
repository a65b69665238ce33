import useBaseUrl from '@docusaurus/useBaseUrl';
import { type Download, downloads } from '../../words';
import { Chapters } from './Chapters';
import { Entry } from './Entry';
import { HereEntry } from './HereEntry';
import styles from './styles.module.css';
import { useManifest } from './use-manifest';

type Props = {
  /** Which part of the registry: what is offered, what others hold, what could not be found; or each chapter alone. */
  readonly held: Download['held'] | 'chapters';
};

/** A part of the registry of papers and files. */
export default function Downloads({ held }: Props) {
  if (held === 'here') return <Offered />;
  if (held === 'chapters') return <Chapters />;
  return (
    <ul className={styles.list}>
      {downloads.map((entry) => entry.held !== 'here' && entry.held === held && <Entry key={entry.id} entry={entry} />)}
    </ul>
  );
}

/** Sizes and checksums come from the list that the build wrote after the files: never from the page itself. */
function Offered() {
  const manifest = useManifest(useBaseUrl('/downloads.json'));
  return (
    <ul className={styles.list}>
      {downloads.map(
        (entry) => entry.held === 'here' && <HereEntry key={entry.id} entry={entry} manifest={manifest} />,
      )}
    </ul>
  );
}
