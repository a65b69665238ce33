import type { CiteView, EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import HandOver from '../HandOver';
import { byRoute, type RouteGroup, routeTitle } from '../PlanEntry/groups';
import { Rest } from '../PlanEntry/Rest';
import entryStyles from '../PlanEntry/styles.module.css';
import PlanSection from '../PlanSection';
import PlanSources from '../PlanSources';
import type { PartProps } from './levels';
import { citedBy } from './sheets';
import styles from './styles.module.css';

type Props = PartProps & { readonly routes: readonly EntryView[] };

type EnclosuresProps = Props & { readonly sources: readonly CiteView[] };

const words = planPageWords.enclosures;

/**
 * On paper, behind a long plan: each route on a sheet of its own, for whoever decides it, who then sees that route and no other.
 * Who sends, on which rule, what it rests on, what to write, its limits, what follows.
 */
export function Enclosures({ routes, sources, levels }: EnclosuresProps) {
  return (
    <PlanSection title={words.title} level={levels.part} ownSheet printOnly>
      <div className={styles.enclosures} data-sheet="enclosures">
        {byRoute(routes).map((group, index) => (
          <div key={group.key} className={styles.enclosure}>
            <HandOver
              entry={group.first}
              places={group.places}
              level={levels.entry}
              title={words.one.replace('{n}', String(index + 1)).replace('{title}', titleOf(group))}
            />
            {group.entries.length > 1 && <p>{planPageWords.eachReceiver}</p>}
            <Rest entries={group.entries} reasons />
            <p className={entryStyles.label}>{planWords.sources}</p>
            <PlanSources sources={citedBy(group.entries, sources)} />
          </div>
        ))}
      </div>
    </PlanSection>
  );
}

/** On paper, in the plan itself: which enclosures there are, what each asks for, and who sends it. */
export function EnclosureList({ routes, meanwhile, levels }: Props & { readonly meanwhile: readonly EntryView[] }) {
  return (
    <PlanSection title={words.list} level={levels.part} printOnly>
      <p>{words.note}</p>
      <ol className={styles.enclosureList}>
        {byRoute(routes).map(({ key, first, entries }) => (
          <li key={key}>
            {meanwhile.includes(first) && `${planWords.meanwhile}: `}
            <b>{entries.map(({ act }) => `${act}. `)}</b>
            {first.decision === 'separate' && `${planWords.separateDecision} `}
            {planWords.sender}: {first.sender}
          </li>
        ))}
      </ol>
    </PlanSection>
  );
}

const titleOf = ({ first, places }: RouteGroup): string => routeTitle(first, places);
