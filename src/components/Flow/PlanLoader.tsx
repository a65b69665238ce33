import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Facts } from '../../advice';
import type { AnswerView, PlanView } from '../../explain';
import type { Flow } from '../../flows';
import { type FlowWords, general, planWords } from '../../words';
import styles from './styles.module.css';

type Props = {
  readonly flow: Flow;
  readonly words: FlowWords;
  readonly at: string;
  readonly facts: Facts;
  readonly answers: readonly (AnswerView & { readonly step: string })[];
  readonly headingLevel: 1 | 2;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onChange: (step: string) => void;
  readonly onRestart: () => void;
  readonly onBack: () => void;
};

/** The parts that only a plan needs. A reader who has begun will need them: they are fetched after the first answer. */
export const loadPlanParts = () => import('./plan-parts');

type Parts = Awaited<ReturnType<typeof loadPlanParts>>;
type Made = Pick<Parts, 'PlanPage' | 'PlanTools'> & { readonly view: PlanView };

/** Fetches the plan and the explanations it needs, and shows it. A fetch that fails says what to do; nothing is lost. */
export function PlanLoader({ flow, words, at, facts, answers, onBack, headingLevel, headingRef, ...rest }: Props) {
  const [plan, setPlan] = useState<Made | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const waitingHadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to fetch again
  useEffect(() => {
    let current = true;
    const show = (made: Made | 'failed') => {
      if (!current) return;
      waitingHadFocus.current = document.activeElement === headingRef.current;
      setPlan(made);
    };
    loadPlanParts()
      .then(async ({ planView, ...parts }) => ({ ...parts, view: await planView({ flow, words }, at, facts) }))
      .then(show, () => show('failed'));
    return () => {
      current = false;
    };
  }, [flow, words, at, facts, attempt]);

  // The heading "Preparing the plan" gives way to the plan's own: the focus moves with it, so that the title is read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new view moves the focus once
  useLayoutEffect(() => {
    if (waitingHadFocus.current) headingRef.current?.focus();
  }, [plan]);

  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  if (plan === 'failed')
    return (
      <div role="alert">
        <Heading ref={headingRef} tabIndex={-1}>
          {general.planFailed}
        </Heading>
        <p>{general.planFailedNext}</p>
        <button type="button" className={styles.button} onClick={() => setAttempt(attempt + 1)}>
          {general.tryAgain}
        </button>
      </div>
    );
  if (!plan)
    return (
      <Heading ref={headingRef} tabIndex={-1}>
        {general.planComing}
      </Heading>
    );
  return (
    <>
      <button type="button" className={styles.back} onClick={onBack}>
        {planWords.back}
      </button>
      <plan.PlanPage
        plan={plan.view}
        answers={answers}
        headingLevel={headingLevel}
        headingRef={headingRef}
        tools={<plan.PlanTools flow={flow} words={words} plan={plan.view} facts={facts} />}
        {...rest}
      />
    </>
  );
}
