import Link from '@docusaurus/Link';
import { flowTitles, planPageWords } from '../../words';
import { authorityFor } from './authority-for';
import type { Compared } from './compare-with';

type Props = { readonly needs: readonly string[]; readonly other: Compared };

const words = planPageWords.compare;

/** What the other plan needs before there is one: its facts, its authority, and where they are asked. */
export default function Needs({ needs, other }: Props) {
  return (
    <>
      <p>{words.needs}</p>
      <dl>
        <dt>{words.rows.facts}</dt>
        <dd>{needs.join(', ')}</dd>
        <dt>{words.rows.authority}</dt>
        <dd>{authorityFor(other.purpose)}</dd>
      </dl>
      {other.goesOnIn ? <GoesOnIn other={other} /> : <p>{words.askedHere}</p>}
    </>
  );
}

/** The way to other questions. Nothing is handed over: your own answers stay as they are. */
export function GoesOnIn({ other: { goesOnIn } }: { readonly other: Compared }) {
  if (!goesOnIn) return null;
  return (
    <p>
      {words.askedElsewhere} <Link to={`/${goesOnIn}/`}>{flowTitles[goesOnIn]}</Link>
    </p>
  );
}
