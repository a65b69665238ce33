import { lookUp } from '../../words';
import ReasonList from '../ReasonList';
import StatusMark from '../StatusMark';
import type { Route, RouteGroup } from './groups';
import styles from './styles.module.css';

const words = lookUp.between;
const marks = { open: 'open', unknown: 'find-out', closed: 'closed' } as const;

type Props = { readonly groups: readonly RouteGroup[]; readonly titleOf: (id: string) => string };

/** Routes with their status; beside them, once for those that share it, the way and the reasons with their articles. */
export function RouteGroups({ groups, titleOf }: Props) {
  return (
    <ul className={styles.groups}>
      {groups.map(({ key, routes, first }) => (
        <li key={key} className={styles.group}>
          <ul className={styles.routes}>
            {routes.map((route) => (
              <li key={route.id} className={styles.route} data-mechanism={route.id} data-status={route.status}>
                <span className={styles.title}>{route.title}</span>{' '}
                <StatusMark status={marks[route.status]}>{words.status[route.status]}</StatusMark>
                <Instead route={route} titleOf={titleOf} />
              </li>
            ))}
          </ul>
          <div>
            {first.via !== null && <p className={styles.via}>{words.via.replace('{text}', first.via)}</p>}
            {first.reasons.length === 0 && <p className={styles.via}>{words.atHome}</p>}
            <ReasonList reasons={first.reasons} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Instead({ route: { instead }, titleOf }: { readonly route: Route; readonly titleOf: Props['titleOf'] }) {
  if (instead === null) return null;
  return <span className={styles.instead}>{words.instead.replace('{title}', titleOf(instead))}</span>;
}
