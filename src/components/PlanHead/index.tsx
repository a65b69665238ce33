import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Ref } from 'react';
import type { PlanView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import EditionAge from '../EditionAge';
import EditionLine, { type EditionLineProps } from '../EditionLine';
import PrintButton from '../PrintButton';
import StatusMark, { type Status } from '../StatusMark';
import styles from './styles.module.css';

type Props = {
  readonly plan: PlanView;
  readonly headingLevel: 1 | 2;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** What to do, in one line with the time to act; what it does not do; the day of the law and the edition. */
export default function PlanHead({ plan, headingLevel, headingRef }: Props) {
  const { siteConfig } = useDocusaurusContext();
  const edition = siteConfig.customFields?.edition as EditionLineProps;
  const Tag = headingLevel === 1 ? 'h1' : 'h2';
  const [status, word] = headStatus(plan);
  return (
    <header className={styles.head}>
      <Tag ref={headingRef} tabIndex={-1} className={styles.title}>
        {plan.title}
      </Tag>
      <p className={styles.marks}>
        <StatusMark status={status}>{word}</StatusMark>
        {plan.pressing && <StatusMark status="urgent">{planPageWords.head.urgent}</StatusMark>}
      </p>
      <p className={styles.line}>{plan.line}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{planPageWords.head.when}</dt>
          <dd>{plan.when}</dd>
        </div>
        <div>
          <dt>{planWords.doesNot}</dt>
          <dd>{plan.doesNot}</dd>
        </div>
      </dl>
      <div className={styles.dated}>
        <p>
          <time dateTime={plan.today}>{planWords.dayNote.replace('{day}', plan.today)}</time>
        </p>
        <EditionLine {...edition} />
        <EditionAge />
      </div>
      <PrintButton />
    </header>
  );
}

/** What stands at the head: an open route, an answer owed, something to find out or to do here, or nothing to send. */
function headStatus({ lead, findOut, toAnswer, actsHere }: PlanView): readonly [Status, string] {
  const words = planPageWords.head;
  if (lead.some(({ id }) => id !== 'none-national-only')) return ['open', words.open];
  if (toAnswer) return ['open', words.answer];
  if (findOut.length > 0) return ['find-out', planWords.findOut];
  if (actsHere) return ['open', words.actHere];
  return ['closed', lead.length > 0 ? words.noInstrument : words.nothing];
}
