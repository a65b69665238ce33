import type { AnswerView, PlanView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import PlanSection from '../PlanSection';
import Heading from '../PlanSection/Heading';
import styles from './answers.module.css';
import type { PartProps } from './levels';

type Props = PartProps & {
  readonly answers: readonly (AnswerView & { readonly step: string })[];
  readonly notKnown: PlanView['notKnown'];
  readonly onChange: (step: string) => void;
  readonly onRestart: () => void;
};

/** Part 12: what was answered, each with Change; what was not known, and why it matters. */
export function AnswersPart({ answers, notKnown, onChange, onRestart, levels }: Props) {
  return (
    <PlanSection title={planWords.yourAnswers} level={levels.part}>
      <dl className={styles.answers}>
        {/* An answer that would tell the person of an alert or an inquiry stays off paper and out of saved files. */}
        {answers.map(({ fact, short, value, step, confidential }) => (
          <div key={fact} data-screen-only={confidential || undefined}>
            <dt>{short}</dt>
            <dd>{value}</dd>
            <dd className={styles.changeCell}>
              <button
                type="button"
                className={styles.change}
                aria-label={`${planWords.change}: ${short}`}
                onClick={() => onChange(step)}
              >
                {planWords.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {notKnown.length > 0 && (
        <>
          <Heading level={levels.entry}>{planWords.notKnownHeading}</Heading>
          <p>{planPageWords.notKnown}</p>
          <dl className={styles.notKnown}>
            {notKnown.map(({ fact, short, why, confidential }) => (
              <div key={fact} data-screen-only={confidential || undefined}>
                <dt>{short}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <button type="button" className={styles.restart} onClick={onRestart}>
        {planWords.clear}
      </button>
    </PlanSection>
  );
}
