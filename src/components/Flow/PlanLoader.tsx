import { type Ref, useEffect, useState } from 'react';
import type { Facts } from '../../advice';
import { type AnswerView, type PlanView, planView } from '../../explain';
import type { FlowId } from '../../flows';
import { general, planWords } from '../../words';
import PlanPage from '../PlanPage';
import styles from './styles.module.css';

type Props = {
  readonly flow: FlowId;
  readonly at: string;
  readonly facts: Facts;
  readonly answers: readonly (AnswerView & { readonly step: string })[];
  readonly headingLevel: 1 | 2;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onChange: (step: string) => void;
  readonly onRestart: () => void;
  readonly onBack: () => void;
};

/** Fetches the explanations that this plan needs, and shows it. A fetch that fails says what to do; nothing is lost. */
export function PlanLoader({ flow, at, facts, answers, onBack, headingLevel, headingRef, ...rest }: Props) {
  const [plan, setPlan] = useState<PlanView | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to fetch again
  useEffect(() => {
    let current = true;
    planView(flow, at, facts).then(
      (view) => current && setPlan(view),
      () => current && setPlan('failed'),
    );
    return () => {
      current = false;
    };
  }, [flow, at, facts, attempt]);

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
      <PlanPage plan={plan} answers={answers} headingLevel={headingLevel} headingRef={headingRef} {...rest} />
    </>
  );
}
