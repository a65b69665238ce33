import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { Facts } from '../../advice';
import { answerView, askedHere } from '../../explain';
import { asksOf, type Flow, loadFlow } from '../../flows';
import type { Day } from '../../law';
import { type FlowWords, flowTitles, general, planWords } from '../../words';
import AnswersSoFar from '../AnswersSoFar';
import DayLine from '../DayLine';
import GoOn from '../GoOn';
import Notice from '../Notice';
import QuestionPage from '../QuestionPage';
import { shortNames } from './begin-with';
import { localDay } from './local-day';
import { loadPlanParts, PlanLoader } from './PlanLoader';
import { handOver } from './saved-answers';
import styles from './styles.module.css';
import { useFlow } from './use-flow';

type Props = {
  readonly flow: Flow;
  readonly words: FlowWords;
  readonly start: Facts;
  readonly live: boolean;
  /** True where the reader has just asked for another start: then the heading takes the focus. */
  readonly moved: boolean;
  readonly notice: string | undefined;
  readonly headingLevel: 1 | 2;
  readonly onRestart: () => void;
  readonly onDay: (today: Day, answers: Facts) => void;
};

/** One run of a flow: the page or the plan, and what was answered so far. */
export function FlowRun({ flow, words, start, live, moved, notice, headingLevel, onRestart, onDay }: Props) {
  const run = useFlow(flow, start, live);
  const heading = useRef<HTMLHeadingElement>(null);
  const goesOnTo = flow.leadsTo?.[run.at];
  const title =
    words.steps[run.at]?.heading ?? words.endings[run.at]?.title ?? (goesOnTo ? flowTitles[goesOnTo] : words.title);
  useStepFocus(heading, `${run.at} ${run.trail.length}`, moved, title);

  const begun = live && run.trail.length > 0;
  useEffect(() => {
    // A fetch that fails here is tried again, and reported, where the plan is shown.
    if (begun) loadPlanParts().catch(() => undefined);
  }, [begun]);

  const answered = run.trail.flatMap((step) =>
    asksOf(flow, step).flatMap((fact) => {
      const asked = askedHere(words, step)[fact];
      return asked ? { ...answerView(fact, run.answers, asked), step } : [];
    }),
  );
  const place = { at: run.at, headingLevel, headingRef: heading };

  return (
    <div
      className={clsx(styles.flow, headingLevel === 2 && styles.embedded)}
      data-flow={flow.id}
      data-at={run.at}
      data-live={live}
    >
      <div className={styles.main}>
        <Notice>{notice}</Notice>
        <Notice>
          {run.dropped.length > 0 ? general.forgotten.replace('{list}', shortNames(run.dropped, words)) : undefined}
        </Notice>
        {goesOnTo ? (
          <GoOn
            to={goesOnTo}
            headingLevel={headingLevel}
            headingRef={heading}
            onShown={() => {
              loadFlow[goesOnTo]().then(({ default: next }) => handOver(flow, run.at, next, run.answers));
            }}
            onBack={run.goBack}
          />
        ) : run.isEnding ? (
          <PlanLoader
            flow={flow}
            words={words}
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
            asks={asksOf(flow, run.at)}
            words={words}
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
        {(!run.isEnding || goesOnTo) && <AnswersSoFar answers={answered} onChange={run.change} onRestart={onRestart} />}
      </aside>
    </div>
  );
}

/**
 * On each new page the heading takes the focus and the title changes: that is the announcement. The focus comes with the next frame:
 * asked for at once, it would have the browser lay the page out before it shows it, and a second time when it does.
 */
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
    requestAnimationFrame(() => heading.current?.focus());
  }, [heading, place, title]);
}
