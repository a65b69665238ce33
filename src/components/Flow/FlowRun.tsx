import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { FactName, Facts } from '../../advice';
import { answerView } from '../../explain';
import { type FlowId, flows } from '../../flows';
import type { Day } from '../../law';
import { facts as factWords, flows as flowWords, general, planWords } from '../../words';
import AnswersSoFar from '../AnswersSoFar';
import DayLine from '../DayLine';
import Notice from '../Notice';
import QuestionPage from '../QuestionPage';
import { localDay } from './local-day';
import { PlanLoader } from './PlanLoader';
import type { Saved } from './saved-answers';
import styles from './styles.module.css';
import { useFlow } from './use-flow';

type Props = {
  readonly flow: FlowId;
  readonly start: Facts;
  readonly live: boolean;
  /** True where the reader has just asked for another start: then the heading takes the focus. */
  readonly moved: boolean;
  readonly saved: Saved['state'];
  readonly leftOut: readonly string[];
  readonly headingLevel: 1 | 2;
  readonly onRestart: () => void;
  readonly onDay: (today: Day, answers: Facts) => void;
};

/** One run of a flow: the page or the plan, and what was answered so far. */
export function FlowRun({ flow, start, live, moved, saved, leftOut, headingLevel, onRestart, onDay }: Props) {
  const run = useFlow(flow, start, live);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = flowWords[flow];
  const title = words.steps[run.at]?.heading ?? words.endings[run.at]?.title ?? words.title;
  useStepFocus(heading, `${run.at} ${run.trail.length}`, moved, title);

  const answered = run.trail.flatMap(
    (step) =>
      (flows[flow].steps as Readonly<Record<string, { readonly asks: readonly FactName[] }>>)[step]?.asks.map(
        (fact) => ({ ...answerView(fact, run.answers), step }),
      ) ?? [],
  );
  const place = { at: run.at, headingLevel, headingRef: heading };

  return (
    <div
      className={clsx(styles.flow, headingLevel === 2 && styles.embedded)}
      data-flow={flow}
      data-at={run.at}
      data-live={live}
    >
      <div className={styles.main}>
        <Notice>{savedNotice(saved, leftOut)}</Notice>
        <Notice>
          {run.dropped.length > 0 ? general.forgotten.replace('{list}', shortNames(run.dropped)) : undefined}
        </Notice>
        {run.isEnding ? (
          <PlanLoader
            flow={flow}
            {...place}
            facts={run.answers}
            answers={answered}
            onChange={run.change}
            onRestart={onRestart}
            onBack={run.goBack}
          />
        ) : (
          <QuestionPage
            key={`${run.at} ${run.trail.length}`}
            flow={flow}
            {...place}
            number={run.trail.length + 1}
            given={{ ...run.kept, ...run.answers }}
            onAnswer={run.answer}
            onBack={run.trail.length > 0 ? run.goBack : undefined}
          />
        )}
      </div>
      <aside className={styles.aside} aria-label={planWords.answersSoFar}>
        {live && start.today && (
          <DayLine
            day={start.today}
            now={localDay()}
            onDay={(today) => onDay(today, { ...run.kept, ...run.answers })}
          />
        )}
        {!run.isEnding && <AnswersSoFar answers={answered} onChange={run.change} onRestart={onRestart} />}
      </aside>
    </div>
  );
}

/** On each new page the heading takes the focus and the title changes: that is the announcement. */
function useStepFocus(
  heading: React.RefObject<HTMLHeadingElement | null>,
  place: string,
  moved: boolean,
  title: string,
): void {
  const before = useRef(moved ? '' : place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.title = `${title} | ${general.siteTitle}`;
    heading.current?.focus();
  }, [heading, place, title]);
}

const shortNames = (names: readonly string[]): string =>
  names.map((name) => (name in factWords ? factWords[name as FactName].short : name)).join(', ');

function savedNotice(state: Saved['state'], leftOut: readonly string[]): string | undefined {
  if (state === 'damaged') return general.damagedSaved;
  return state === 'changed' ? general.oldSaved.replace('{list}', shortNames(leftOut)) : undefined;
}
