import Link from '@docusaurus/Link';
import type { StateView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import PositionTable from '../PositionTable';

/** One State: what applies there, and the offices whose names are known. */
export default function StatePage({ view }: { readonly view: StateView }) {
  const words = basePages.states;
  return (
    <article>
      <p data-screen-only>
        <Link to="/states/">{words.back}</Link>
      </p>
      <h1>{view.name}</h1>
      <BaseList
        rows={[
          [words.languages, view.languages.join(', ')],
          [words.timeZone, view.timeZone],
        ]}
      />
      <h2>{words.authorities}</h2>
      {view.authorities.length === 0 ? (
        <p>{words.noAuthorities}</p>
      ) : (
        <>
          <BaseList
            rows={view.authorities.map(({ role, name, site, read }) => [
              words.roles[role],
              <Office key={role} name={name} site={site} day={read?.day} />,
            ])}
          />
          <p>{words.authorityNote}</p>
        </>
      )}
      <h2>{words.positions}</h2>
      <PositionTable
        caption={basePages.table.instrument}
        rows={view.positions.map((row) => ({ ...row, label: row.short, page: `/law/${row.instrument}/` }))}
      />
    </article>
  );
}

type OfficeProps = { readonly name: string; readonly site: string | undefined; readonly day: string | undefined };

/** An office, its official site, and the day its name was seen in a source. */
function Office({ name, site, day }: OfficeProps) {
  const { cite } = basePages;
  return (
    <>
      {name}
      {site && (
        <>
          {' '}
          <Link href={site}>{new URL(site).host}</Link>
        </>
      )}{' '}
      <small>({day ? cite.seen.replace('{day}', day) : cite.notConfirmed})</small>
    </>
  );
}
