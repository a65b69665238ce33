import Link from '@docusaurus/Link';
import type { CheckView } from '../../explain';
import { countrySheet as words } from '../../words';
import StatusMark from '../StatusMark';
import styles from './styles.module.css';

type Props = { readonly check: CheckView; readonly of: string };

/** How a name was checked. Only an official source looks like one: everything else must be looked up before use. */
export default function CheckMark({ check, of }: Props) {
  const { status } = check;
  if (status === 'confirmed' || status === 'not-yet-confirmed')
    return (
      <StatusMark status={status === 'confirmed' ? 'open' : 'find-out'}>
        <Words check={check} of={of} />
      </StatusMark>
    );
  return (
    <small className={styles.quiet}>
      <Words check={check} of={of} />
    </small>
  );
}

/** The mark in words, with the day and where it was seen. */
function Words({ check: { status, checked, address }, of }: Props) {
  return (
    <>
      {words.check[status]}
      {checked && (
        <>
          {', '}
          <time dateTime={checked} className={styles.day}>
            {checked}
          </time>
        </>
      )}
      {address && (
        <span data-screen-only>
          {'. '}
          <Link href={address} aria-label={words.sourceOf.replace('{text}', of)}>
            {words.source}
          </Link>
        </span>
      )}
    </>
  );
}
