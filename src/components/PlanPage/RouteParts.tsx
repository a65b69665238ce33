import clsx from 'clsx';
import type { EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import Basis from '../PlanEntry/Basis';
import { byRoute, routeTitle } from '../PlanEntry/groups';
import { Lines } from '../PlanEntry/Lines';
import RouteLink from '../PlanEntry/RouteLink';
import WhatToWrite from '../PlanEntry/WhatToWrite';
import PlanSection from '../PlanSection';
import Heading from '../PlanSection/Heading';
import type { PartProps } from './levels';
import styles from './styles.module.css';

type Props = PartProps & { readonly routes: readonly EntryView[] };

/** What the routes rest on, what to write, and their limits: parts 3 to 5, each for all routes together. */
export function RouteParts(props: Props) {
  return (
    <>
      <BasisPart {...props} />
      <WritePart {...props} />
      <LimitsPart {...props} />
    </>
  );
}

/** Part 3: what each route rests on, said once for all its receivers. */
function BasisPart({ routes, levels }: Props) {
  if (routes.length === 0) return null;
  return (
    <PlanSection title={planWords.basis} level={levels.part}>
      {byRoute(routes).map(({ key, first, entries, places }) => (
        <div key={key} className={clsx(styles.basis, styles.lookedUp, isBeside(first) && styles.beside)}>
          <Heading level={levels.entry}>{routeTitle(first, places)}</Heading>
          <Basis entries={entries} />
          <RouteLink entry={first} />
        </div>
      ))}
    </PlanSection>
  );
}

/** Part 4: the content per receiver. Where the list is the same for several, it is shown once, to be filled in for each. */
function WritePart({ routes, levels }: Props) {
  if (routes.length === 0) return null;
  return (
    <PlanSection title={planWords.whatToWrite} level={levels.part}>
      {byRoute(routes).map(({ key, first, entries, places }) => (
        <div key={key} className={classOf(first, routes)}>
          <Heading level={levels.entry}>{routeTitle(first, places)}</Heading>
          {entries.length > 1 && <p>{planPageWords.eachReceiver}</p>}
          <WhatToWrite entry={first} />
        </div>
      ))}
    </PlanSection>
  );
}

/** A decision of its own beside the route that leads: on the paper of a long plan it is set as running text. */
const isBeside = ({ decision }: EntryView) => decision !== 'same';

/** Where a plan has one route, paper names it once. */
export const classOf = (route: EntryView, routes: readonly EntryView[]) =>
  clsx(isBeside(route) && styles.beside, byRoute(routes).length === 1 && styles.only);

const saidElsewhere: readonly string[] = [planWords.separateDecision, planWords.widerDecision];

/** Part 5: intelligence or evidence, whose consent, what the other side may do with it. */
function LimitsPart({ routes, levels }: Props) {
  if (routes.length === 0) return null;
  return (
    <PlanSection title={planWords.limits} level={levels.part}>
      {byRoute(routes).map(({ key, first, entries, places }) => (
        <div key={key} className={clsx(classOf(first, routes), styles.lookedUp)}>
          <Heading level={levels.entry}>{routeTitle(first, places)}</Heading>
          <Lines
            lines={[...new Set([first.doesNot, ...entries.flatMap(({ limits }) => limits)])].filter(
              (line) => !saidElsewhere.includes(line),
            )}
          />
        </div>
      ))}
    </PlanSection>
  );
}
