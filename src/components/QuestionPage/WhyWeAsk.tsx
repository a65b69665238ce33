import type { FactName } from '../../advice';
import { type FlowWords, planWords } from '../../words';
import styles from './styles.module.css';

type Props = { readonly facts: readonly FactName[]; readonly words: FlowWords['facts'] };

/** Why these questions are asked, each with its article. */
export default function WhyWeAsk({ facts, words }: Props) {
  return (
    <details className={styles.why}>
      <summary>{planWords.whyWeAsk}</summary>
      <dl>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{words[fact]?.short}</dt>
            <dd>{words[fact]?.why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
