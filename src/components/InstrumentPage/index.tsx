import Link from '@docusaurus/Link';
import type { InstrumentView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import MechanismLinks from '../MechanismLinks';
import PositionTable from '../PositionTable';
import ProvisionList from '../ProvisionList';

/** One legal text: what it says, who is bound since when, and what rests on it. */
export default function InstrumentPage({ view }: { readonly view: InstrumentView }) {
  const words = basePages.instruments;
  const stateOf = (place: string) => (place === 'elsewhere' ? null : `/states/${place.toLowerCase()}/`);
  return (
    <article>
      <p data-screen-only>
        <Link to="/law/">{words.back}</Link>
      </p>
      <h1>{view.title}</h1>
      <BaseList
        rows={[
          [
            words.official,
            <Link key="official" href={view.official} data-own-address>
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
      {view.mechanisms.length === 0 && <p>{view.behind.length > 0 ? words.noMechanism : words.ruleForAll}</p>}
      <MechanismLinks mechanisms={view.mechanisms} />
      {view.behind.length > 0 && (
        <>
          <h2>{words.behind}</h2>
          <MechanismLinks mechanisms={view.behind} />
        </>
      )}
      <h2>{words.provisions}</h2>
      <ProvisionList provisions={view.provisions} />
      <h2>{words.positions}</h2>
      <p>{words.positionsNote.replace('{day}', view.asOf)}</p>
      <PositionTable
        caption={basePages.table.place}
        rows={view.positions.map((row) => ({ ...row, label: row.name, page: stateOf(row.place) }))}
      />
    </article>
  );
}
