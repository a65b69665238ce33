import { useId, useMemo, useState } from 'react';
import { type FactName, type FactSpec, type Facts, factSpecs } from '../../advice';
import { answerView, askedOnTheWay, type PlanView, questionView } from '../../explain';
import type { Flow } from '../../flows';
import { type FlowWords, planPageWords } from '../../words';
import { answersWith, type Compared, compareWith } from './compare-with';
import SideBySide from './SideBySide';
import styles from './styles.module.css';

type Props = {
  readonly flow: Flow;
  readonly words: FlowWords;
  readonly facts: Facts;
  readonly plan: PlanView;
};

const words = planPageWords.compare;

/** This State or that, prevention or investigation, with or without supervision: two plans side by side. */
export default function ComparePlans({ flow, words: flowWords, facts, plan }: Props) {
  const [fact, setFact] = useState<FactName | ''>('');
  const [value, setValue] = useState('');
  const [other, setOther] = useState<Compared | 'failed'>();
  const id = useId();
  const onTheWay = useMemo(() => askedOnTheWay(flow, flowWords, facts), [flow, flowWords, facts]);
  const asked = fact === '' ? undefined : onTheWay[fact];
  const options = fact === '' || !asked ? [] : questionView(fact, asked).options;
  const show = async () => {
    if (fact === '' || value === '') return;
    const changed = answersWith(facts, fact, value);
    setOther(await compareWith(flow, flowWords, changed).catch(() => 'failed' as const));
  };
  return (
    <section className={styles.compare} data-screen-only aria-label={words.title}>
      <details>
        <summary>{words.title}</summary>
        <p>{words.lead}</p>
        <div className={styles.fields}>
          <label htmlFor={`${id}-fact`}>{words.which}</label>
          <select
            id={`${id}-fact`}
            value={fact}
            onChange={(event) => {
              setFact(event.target.value as FactName);
              setValue('');
              setOther(undefined);
            }}
          >
            <option value=""> </option>
            {changeable(facts).map((one) => (
              <option key={one} value={one}>
                {onTheWay[one]?.short ?? one}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-value`}>{words.to}</label>
          <select id={`${id}-value`} value={value} onChange={(event) => setValue(event.target.value)}>
            <option value=""> </option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <button type="button" onClick={show}>
            {words.show}
          </button>
        </div>
        <p role="status">{saidOf(other)}</p>
        {other !== undefined && other !== 'failed' && fact !== '' && asked && (
          <SideBySide
            yours={plan}
            facts={facts}
            flowWords={flowWords}
            other={other}
            label={answerView(fact, { [fact]: value }, asked).value}
          />
        )}
      </details>
    </section>
  );
}

function saidOf(other: Compared | 'failed' | undefined): string {
  if (other === undefined) return '';
  if (other === 'failed') return words.failed;
  return 'needs' in other ? words.notYet : words.done;
}

/** Answers that are a choice: a number of months or a day is changed on its own page. */
const changeable = (facts: Facts): readonly FactName[] =>
  (Object.keys(facts) as FactName[]).filter((fact) => {
    const { kind }: FactSpec = factSpecs[fact];
    return kind === 'one' || kind === 'state' || kind === 'states';
  });
