import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { AboutFlowView } from '../../explain';
import { paper as words } from '../../words';
import BaseList from '../BaseList';
import DataTable from '../DataTable';
import EditionAge from '../EditionAge';
import PaperKey from '../PaperKey';
import EndingOnPaper from './EndingOnPaper';
import Picture from './Picture';
import styles from './styles.module.css';
import WaysOnPaper from './WaysOnPaper';

/** A flow on paper: picture, decision table, numbered key with its endings, and what walking all ways found. */
export default function AboutFlow({ view }: { readonly view: AboutFlowView }) {
  const { id, paper, counts } = view;
  const picture = useBaseUrl(`/diagrams/en/${id}.svg`);
  const numbered = Object.keys(words.count) as readonly (keyof typeof words.count)[];
  return (
    <article data-sheet="flow">
      <h1>{words.title.replace('{title}', paper.title)}</h1>
      <p>{paper.intro}</p>
      <EditionAge />
      <p>{words.lead}</p>
      <p data-screen-only>
        <Link to={`/${id}/`}>{words.run}</Link>
      </p>
      <h2>{words.diagram}</h2>
      <p>{words.diagramText}</p>
      <Picture title={paper.title} parts={view.picture} />
      <p data-screen-only>
        <a href={picture}>{words.wholePicture}</a>
      </p>
      <h2>{words.key}</h2>
      <p>{words.keyNote}</p>
      <PaperKey pages={paper.pages} />
      <h2>{words.endings}</h2>
      <div className={styles.endings}>
        {paper.endings.map((ending) => (
          <EndingOnPaper key={ending.number} ending={ending} />
        ))}
      </div>
      {paper.goOn.map(({ number, title, address }) => (
        <p key={number} id={`n-${number}`}>
          <b>
            {number}. {words.nextFlow}:
          </b>{' '}
          <Link to={`${address}about/`}>{title}</Link>
        </p>
      ))}
      <WaysOnPaper ways={paper.ways} />
      <h2>{words.table}</h2>
      <p>{words.tableNote}</p>
      <DataTable>
        <thead>
          <tr>
            <th>{words.columns.page}</th>
            <th>{words.columns.when}</th>
            <th>{words.columns.goTo}</th>
          </tr>
        </thead>
        <tbody>
          {paper.pages.flatMap(({ number, heading, ways }) =>
            ways.map(({ when, to, title }) => (
              <tr key={`${number} ${when.join()} ${to}`}>
                <td>
                  {number}. {heading}
                </td>
                <td>{when.length === 0 ? words.always : when.join(words.and)}</td>
                <td>
                  {to}. {title}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </DataTable>
      <h2>{words.counts}</h2>
      <p>{words.countsNote}</p>
      <BaseList rows={numbered.map((name) => [words.count[name], String(counts[name])] as const)} />
    </article>
  );
}
