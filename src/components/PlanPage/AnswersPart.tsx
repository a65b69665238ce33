import type { AnswerView, PlanView } from '../../explain';
import { planWords } from '../../words';
import { planPageWords } from '../../words/en/plan-page';
import PlanSection from '../PlanSection';
import Heading from '../PlanSection/Heading';
import type { PartProps } from './levels';
import styles from './styles.module.css';

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
        {answers.map(({ fact, short, value, step }) => (
          <div key={fact}>
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
            {notKnown.map(({ fact, short, why }) => (
              <div key={fact}>
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
