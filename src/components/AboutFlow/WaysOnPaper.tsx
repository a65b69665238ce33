import type { PaperView } from '../../explain';
import { paper } from '../../words';
import styles from './styles.module.css';

/** The ways abroad, once for all endings: the first whose conditions are met and that exists between the two States. */
export default function WaysOnPaper({ ways }: { readonly ways: PaperView['ways'] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h2>{paper.ways}</h2>
      <p>{paper.endingsNote}</p>
      {ways.map(({ id, need, ways: routes }) => (
        <section key={id} id={`ways-${id}`} className={styles.ending}>
          <h3>{need}</h3>
          <ol>
            {routes.map(({ title, gateway, onlyIf }) => (
              <li key={title}>
                <b>{title}</b> ({gateway})
                {onlyIf.length > 0 && (
                  <>
                    . {paper.only}: {onlyIf.join(' ')}
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
