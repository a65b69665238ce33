import type { CiteView, EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import HandOver from '../HandOver';
import { byRoute, type RouteGroup, routeTitle } from '../PlanEntry/groups';
import { Rest } from '../PlanEntry/Rest';
import entryStyles from '../PlanEntry/styles.module.css';
import PlanSection from '../PlanSection';
import Heading, { type Level } from '../PlanSection/Heading';
import PlanSources from '../PlanSources';
import type { PartProps } from './levels';
import { citedBy } from './sheets';
import styles from './styles.module.css';

type Props = PartProps & { readonly routes: readonly EntryView[] };

type EnclosuresProps = Props & {
  readonly sources: readonly CiteView[];
  /** The whole plan is for the police: then each sheet that leaves it says so. */
  readonly police: boolean;
};

const words = planPageWords.enclosures;

/**
 * On paper, behind a long plan: each route on a sheet of its own, for whoever decides it, who then sees that route and no other.
 * Who sends, on which rule, what it rests on, what to write, its limits, what follows.
 */
export function Enclosures({ routes, sources, police, levels }: EnclosuresProps) {
  return (
    <PlanSection title={words.title} level={levels.part} ownSheet printOnly>
      <div className={styles.enclosures} data-sheet="enclosures">
        {byRoute(routes).map((group, index) => (
          <div key={group.key} className={styles.enclosure}>
            {police && (
              <p className={styles.policeNote}>
                <b>{planWords.policeSheetNote}</b>
              </p>
            )}
            <EnclosureHead group={group} level={levels.entry} number={index + 1} />
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

type HeadProps = { readonly group: RouteGroup; readonly level: Level; readonly number: number };

/** What is done at home is handed over to nobody. */
function EnclosureHead({ group: { first, places }, level, number }: HeadProps) {
  const title = words.one.replace('{n}', String(number)).replace('{title}', routeTitle(first, places));
  if (first.id === 'none-national-only') return <Heading level={level}>{title}</Heading>;
  return <HandOver entry={first} places={places} level={level} title={title} />;
}
