import useBaseUrl from '@docusaurus/useBaseUrl';
import type { AboutFlowView } from '../../explain';
import { paper as words } from '../../words';
import styles from './picture.module.css';

type Props = { readonly title: string; readonly parts: AboutFlowView['picture'] };

/**
 * The picture of a flow in parts, each small enough to be read on a sheet. A press shows one in full size. None is
 * fetched late: whoever prints at once has all of them on paper.
 */
export default function Picture({ title, parts }: Props) {
  const folder = useBaseUrl('/diagrams/en/');
  return parts.map(({ file, width, height, pages }, index) => {
    const name = nameOf(index + 1, parts.length, pages);
    return (
      <figure key={file} className={styles.figure}>
        <figcaption>{name}</figcaption>
        <a href={folder + file} className={styles.full}>
          <img
            src={folder + file}
            alt={words.diagramAlt.replace('{title}', title).replace('{part}', name)}
            width={width}
            height={height}
          />
        </a>
      </figure>
    );
  });
}

function nameOf(part: number, parts: number, pages: readonly number[]): string {
  const [first = 0] = pages;
  const last = pages.at(-1) ?? first;
  return (first === last ? words.partOfOne : words.partTitle)
    .replace('{part}', String(part))
    .replace('{count}', String(parts))
    .replace('{first}', String(first))
    .replace('{last}', String(last));
}
