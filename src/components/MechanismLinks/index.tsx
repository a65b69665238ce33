import Link from '@docusaurus/Link';
import type { MechanismId } from '../../law';

type Props = { readonly mechanisms: readonly { readonly id: MechanismId; readonly title: string }[] };

/** Mechanisms by title, each a link to its own page. */
export default function MechanismLinks({ mechanisms }: Props) {
  return (
    <ul>
      {mechanisms.map(({ id, title }) => (
        <li key={id}>
          <Link to={`/mechanisms/${id}/`}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
