import Link from '@docusaurus/Link';
import type { PaperEnding, PaperMeasure } from '../../explain';
import { paper, planPageWords, planWords } from '../../words';
import styles from './styles.module.css';

/** An ending, whole: what it means, the ways with their conditions, what is done at home, before and after. */
export default function EndingOnPaper({ ending }: { readonly ending: PaperEnding }) {
  return (
    <section id={`n-${ending.number}`} className={styles.ending}>
      <h3>
        {ending.number}. {ending.title}
      </h3>
      <p>
        <b>{ending.line}</b> {ending.doesNot}
      </p>
      {ending.withoutRoute && (
        <p>
          <i>({paper.noWay})</i> {ending.withoutRoute}
        </p>
      )}
      {ending.limits.length > 0 && <h4>{planPageWords.dueByYou.title}</h4>}
      <ul>
        {ending.limits.map(({ text, when }) => (
          <li key={text}>
            {text} {when && `(${paper.when} ${when})`}
          </li>
        ))}
      </ul>
      <Measures title={planWords.doNow} measures={ending.atHome} />
      <Measures title={planWords.before} measures={ending.before} />
      <Ways ways={ending.ways} />
      <Measures title={planWords.after} measures={ending.after} />
      <p>
        <b>{planWords.remains}:</b>{' '}
        {ending.remains.map(({ text, when }) => (
          <span key={text}>
            {when && (
              <i>
                ({paper.when} {when}){' '}
              </i>
            )}
            {text}{' '}
          </span>
        ))}
      </p>
      <p>
        <b>{planWords.whoMayKnow}:</b> {ending.whoMayKnow}
      </p>
      <p>
        <b>{planWords.otherPurpose}:</b> {ending.otherPurpose}
      </p>
    </section>
  );
}

function Measures({ title, measures }: { readonly title: string; readonly measures: readonly PaperMeasure[] }) {
  if (measures.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ol>
        {measures.map(({ text, who, when }) => (
          <li key={text}>
            {when && (
              <i>
                ({paper.when} {when}){' '}
              </i>
            )}
            {text} <small>{who}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

function Ways({ ways }: { readonly ways: PaperEnding['ways'] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h4>{paper.waysHere}</h4>
      <ul>
        {ways.map(({ id, need, wanted }) => (
          <li key={id}>
            <Link to={`#ways-${id}`} data-noBrokenLinkCheck>
              {need}
            </Link>{' '}
            ({wanted ? paper.wanted : paper.considered})
          </li>
        ))}
      </ul>
    </>
  );
}
