import Link from '@docusaurus/Link';
import type { CheckView } from '../../explain';
import { countrySheet as words } from '../../words';
import StatusMark, { type Status } from '../StatusMark';
import styles from './styles.module.css';

const marks: Readonly<Record<CheckView['status'], Status>> = {
  confirmed: 'open',
  secondary: 'open',
  'via-national': 'open',
  'not-yet-confirmed': 'find-out',
};

type Props = { readonly check: CheckView; readonly of: string };

/** How a name was checked, on which day, and where it was seen. */
export default function CheckMark({ check: { status, checked, address }, of }: Props) {
  return (
    <StatusMark status={marks[status]}>
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
    </StatusMark>
  );
}
