import Link from '@docusaurus/Link';
import type { MechanismView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import Cite from '../Cite';
import PlainList from './PlainList';
import styles from './styles.module.css';

/** One mechanism: who sends, on what basis, what to write, what must not cross, what follows. */
export default function MechanismPage({ view }: { readonly view: MechanismView }) {
  const words = basePages.mechanisms;
  return (
    <article className={styles.page}>
      <p>
        <Link to="/mechanisms/">{words.back}</Link>
      </p>
      <h1>{view.title}</h1>
      <p className={styles.lead}>{view.short}</p>
      {view.historic && <p className={styles.note}>{words.historic}</p>}
      {view.neverTold && <p className={styles.note}>{words.neverTold}</p>}
      <BaseList
        rows={[
          [words.sender, view.sender],
          [words.senders, view.senders.length > 10 ? words.everyone : view.senders.join(', ')],
          [words.gateway, view.gateway],
          [words.purposes, view.purposes.join('; ') || words.noPurpose],
          [words.reach, basePages.reach[view.reach]],
          [words.doesNot, view.doesNot],
        ]}
      />
      <p>
        <Link to="/moving-or-travelling/">{words.useIt}</Link>
      </p>
      <PlainList title={words.write} items={view.checklist} />
      <PlainList title={words.mustNotCross} items={view.mustNotCross} />
      <PlainList title={words.limits} items={view.limits} />
      <h2>{words.deadlines}</h2>
      {view.deadlines.length === 0 && <p>{words.noDeadline}</p>}
      <ul>
        {view.deadlines.map(({ id, title, text, cite }) => (
          <li key={id}>
            {title}: <b>{text}</b> <Cite cite={cite} />
          </li>
        ))}
      </ul>
      <PlainList title={words.after} items={view.after} />
      <PlainList title={words.pitfalls} items={view.pitfalls} />
      <h2>{words.basis}</h2>
      <ul>
        {view.basis.map(({ text, leavesOpen, cite }) => (
          <li key={cite.text}>
            {text} <Cite cite={cite} /> {leavesOpen && <small className={styles.open}>{leavesOpen}</small>}
          </li>
        ))}
      </ul>
      {view.neighbours.length > 0 && (
        <>
          <h2>{words.neighbours}</h2>
          <ul>
            {view.neighbours.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/mechanisms/${id}/`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
