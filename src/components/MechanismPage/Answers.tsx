import type { DeadlineView } from '../../explain';
import { basePages } from '../../words';
import Cite from '../Cite';

/** By when the other side must answer, or that nothing says so. */
export default function Answers({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) {
  const words = basePages.mechanisms;
  return (
    <>
      <h2>{words.deadlines}</h2>
      {deadlines.length === 0 && <p>{words.noDeadline}</p>}
      <ul>
        {deadlines.map(({ id, title, text, cite }) => (
          <li key={id}>
            {title}: <b>{text}</b> <Cite cite={cite} />
          </li>
        ))}
      </ul>
    </>
  );
}
