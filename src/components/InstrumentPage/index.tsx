import Link from '@docusaurus/Link';
import type { InstrumentView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import Cite from '../Cite';
import PositionTable from '../PositionTable';
import styles from './styles.module.css';

/** One legal text: what it says, who is bound since when, and what rests on it. */
export default function InstrumentPage({ view }: { readonly view: InstrumentView }) {
  const words = basePages.instruments;
  const stateOf = (place: string) => (place === 'elsewhere' ? null : `/states/${place.toLowerCase()}/`);
  return (
    <article>
      <p>
        <Link to="/law/">{words.back}</Link>
      </p>
      <h1>{view.title}</h1>
      <BaseList
        rows={[
          [
            words.official,
            <Link key="official" href={view.official}>
              {view.official}
            </Link>,
          ],
          [words.celex, view.celex],
          [words.earliest, view.earliest],
          [words.liveFrom, view.liveFrom ?? words.notLive],
          [words.pairing, basePages.pairing[view.pairing]],
          [
            words.replacedBy,
            view.replacedBy && (
              <Link key="new" to={`/law/${view.replacedBy.id}/`}>
                {view.replacedBy.short}
              </Link>
            ),
          ],
        ]}
      />
      <h2>{words.mechanisms}</h2>
      {view.mechanisms.length === 0 && <p>{words.noMechanism}</p>}
      <ul>
        {view.mechanisms.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/mechanisms/${id}/`}>{title}</Link>
          </li>
        ))}
      </ul>
      <h2>{words.provisions}</h2>
      <ul className={styles.provisions}>
        {view.provisions.map(({ text, leavesOpen, cite }) => (
          <li key={cite.text + text}>
            {text} <Cite cite={cite} /> {leavesOpen && <small className={styles.open}>{leavesOpen}</small>}
          </li>
        ))}
      </ul>
      <h2>{words.positions}</h2>
      <p>{words.positionsNote.replace('{day}', view.asOf)}</p>
      <PositionTable
        caption={basePages.table.place}
        rows={view.positions.map((row) => ({ ...row, label: row.name, page: stateOf(row.place) }))}
      />
    </article>
  );
}
