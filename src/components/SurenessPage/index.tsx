import type { SurenessView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import PerState from './PerState';
import PerText from './PerText';
import Statements from './Statements';

const words = basePages.sureness;
const order = ['confirmed', 'secondary', 'via-national', 'not-yet-confirmed'] as const;

/** How sure the base is of itself: counted by kind and age; what is open, second-hand or in conflict is named. */
export default function SurenessPage({ view }: { readonly view: SurenessView }) {
  const { all, unknown } = view.cells;
  return (
    <article data-sheet="list">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2>{words.counts}</h2>
      <BaseList rows={order.map((status) => [words.status[status], String(view.counts[status])] as const)} />
      <h2>{words.ages}</h2>
      <p>{words.agesNote}</p>
      <BaseList
        rows={view.perDay.map(({ day, count }) => [day, words.citations.replace('{n}', String(count))] as const)}
      />
      <h2>{words.cells}</h2>
      <p>{words.cellsNote.replace('{all}', String(all)).replace('{unknown}', String(unknown))}</p>
      <h2>{words.perText}</h2>
      <PerText rows={view.perInstrument} />
      <PerState view={view.offices} />
      <Statements title={words.conflicts} none={words.noConflict} items={view.conflicts} />
      <Statements title={words.notConfirmed} none={words.nowhere} items={view.notConfirmed} />
      <Statements title={words.secondary} none={words.nowhere} items={view.secondary} folded />
    </article>
  );
}
