import type { FactName } from '../../advice';
import { facts as factWords, planWords } from '../../words';
import styles from './styles.module.css';

/** Why these questions are asked, each with its article. */
export default function WhyWeAsk({ facts }: { readonly facts: readonly FactName[] }) {
  return (
    <details className={styles.why}>
      <summary>{planWords.whyWeAsk}</summary>
      <dl>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{factWords[fact].short}</dt>
            <dd>{factWords[fact].why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
