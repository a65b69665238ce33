import Link from '@docusaurus/Link';
import type { MechanismView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import Cite from '../Cite';
import MechanismLinks from '../MechanismLinks';
import ProvisionList from '../ProvisionList';
import Answers from './Answers';
import PlainList from './PlainList';
import styles from './styles.module.css';

/** One mechanism: who sends, when, on what basis, what to write, what must not cross, what the other side does. */
export default function MechanismPage({ view }: { readonly view: MechanismView }) {
  const words = basePages.mechanisms;
  const { detail } = view;
  return (
    <article className={styles.page}>
      <p data-screen-only>
        <Link to="/mechanisms/">{words.back}</Link>
      </p>
      <h1>{view.title}</h1>
      <p className={styles.lead}>{view.short}</p>
      {view.since && (
        <p className={styles.note}>
          {view.since.text} <Cite cite={view.since.cite} />
        </p>
      )}
      {view.historic && <p className={styles.note}>{words.historic}</p>}
      {view.basisUnread && <p className={styles.note}>{words.basisUnread}</p>}
      {view.neverTold && <p className={styles.note}>{words.neverTold}</p>}
      <BaseList
        rows={[
          [words.offenderManager, detail.offenderManager],
          [words.sender, view.sender],
          [words.senders, view.senders.length > 10 ? words.everyone : view.senders.join(', ')],
          [words.gateway, view.gateway],
          [words.purposes, view.purposes.join('; ') || words.noPurpose],
          [words.reach, basePages.reach[view.reach]],
          [words.form, detail.form],
          [words.language, detail.language],
          [words.doesNot, view.doesNot],
        ]}
      />
      <p data-screen-only>
        <Link to="/what-is-the-situation/">{words.useIt}</Link>
      </p>
      <PlainList title={words.threshold} items={detail.threshold} />
      <PlainList title={words.carries} items={detail.carries} />
      <PlainList title={words.mustNotCross} items={view.mustNotCross} />
      <PlainList title={words.write} items={view.checklist} />
      <Answers deadlines={view.deadlines} />
      <PlainList title={words.receiver} items={detail.receiver} />
      <PlainList title={words.refusal} items={detail.refusal} />
      <PlainList title={words.limits} items={view.limits} />
      <PlainList title={words.retention} items={detail.retention} />
      <PlainList title={words.after} items={view.after} />
      <PlainList title={words.pitfalls} items={view.pitfalls} />
      <h2>{words.basis}</h2>
      <ProvisionList provisions={view.basis} />
      {view.neighbours.length > 0 && (
        <>
          <h2>{words.neighbours}</h2>
          <MechanismLinks mechanisms={view.neighbours} />
        </>
      )}
    </article>
  );
}
