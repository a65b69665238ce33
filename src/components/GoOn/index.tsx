import Link from '@docusaurus/Link';
import { type Ref, useEffect } from 'react';
import type { FlowId } from '../../flows';
import { flowTitles, general, planWords } from '../../words';
import styles from './styles.module.css';

type Props = {
  /** The flow that goes on from here. */
  readonly to: FlowId;
  readonly headingLevel: 1 | 2;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Hands the answers over, once the way is shown. */
  readonly onShown: () => void;
  readonly onBack: () => void;
};

/** The way from the first questions into the flow that fits. The answers given so far go along. */
export default function GoOn({ to, headingLevel, headingRef, onShown, onBack }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per way
  useEffect(onShown, [to]);
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <div>
      <button type="button" className={styles.back} onClick={onBack}>
        {planWords.back}
      </button>
      <Heading ref={headingRef} tabIndex={-1}>
        {flowTitles[to]}
      </Heading>
      <p>{general.goOnText}</p>
      <p className={styles.go}>
        <Link to={`/${to}/`}>{general.goOn}</Link>
      </p>
    </div>
  );
}
