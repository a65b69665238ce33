import Link from '@docusaurus/Link';
import styles from './styles.module.css';

export type BaseIndexProps = {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly { readonly to: string; readonly label: string }[];
};

/** A list of pages made from the base. */
export default function BaseIndex({ title, lead, items }: BaseIndexProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{lead}</p>
      <ul className={styles.list}>
        {items.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
