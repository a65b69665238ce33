import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode, Ref } from 'react';
import type { AnswerView, PlanView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import DecisionRecord from '../DecisionRecord';
import EditionLine, { type EditionLineProps } from '../EditionLine';
import PlanHead from '../PlanHead';
import PlanSection from '../PlanSection';
import PlanSources from '../PlanSources';
import WordsHere from '../WordsHere';
import { AfterPart } from './AfterPart';
import { AnswersPart } from './AnswersPart';
import { ClosedPart } from './ClosedPart';
import { DoNowPart } from './DoNowPart';
import { levelsUnder } from './levels';
import { OtherWaysPart } from './OtherWaysPart';
import { BasisPart, LimitsPart, WritePart } from './RouteParts';
import { settingOf } from './setting';
import { sheetsOf } from './sheets';
import styles from './styles.module.css';
import { PoliceSheet, WhoMayKnowPart } from './WhoMayKnowPart';

export type PlanPageProps = {
  readonly plan: PlanView;
  readonly answers: readonly (AnswerView & { readonly step: string })[];
  readonly onChange: (step: string) => void;
  readonly onRestart: () => void;
  readonly headingLevel: 1 | 2;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What can be done with the plan on screen: save, compare. */
  readonly tools?: ReactNode;
};

/** A plan, in the same order on screen and on paper. */
export default function PlanPage({
  plan,
  answers,
  onChange,
  onRestart,
  headingLevel,
  headingRef,
  tools,
}: PlanPageProps) {
  const { siteConfig } = useDocusaurusContext();
  const edition = siteConfig.customFields?.edition as EditionLineProps;
  const sheets = sheetsOf(plan);
  const { lead, meanwhile, alongside } = sheets.common;
  const routes = [...lead, ...meanwhile, ...alongside];
  const levels = levelsUnder(headingLevel);
  return (
    <article
      className={styles.plan}
      data-ending={plan.ending}
      data-setting={settingOf(plan, sheets, answers)}
      data-lead={plan.lead.map(({ id, with: place }) => `${id} ${place}`).join(', ')}
    >
      {sheets.whole && (
        <p className={styles.policeNote}>
          <b>{planPageWords.police.whole}</b> {planWords.policeSheetNote}
        </p>
      )}
      <PlanHead plan={plan} headingLevel={headingLevel} headingRef={headingRef} />
      {tools}
      <DoNowPart plan={{ ...plan, ...sheets.common }} levels={levels} />
      <BasisPart routes={routes} levels={levels} />
      <WritePart routes={routes} levels={levels} />
      <LimitsPart routes={routes} levels={levels} />
      <WhoMayKnowPart plan={plan} sheets={sheets} levels={levels} />
      <OtherWaysPart sheets={sheets} levels={levels} />
      <AfterPart after={sheets.common.after} routes={routes} levels={levels} />
      <PlanSection title={planWords.decisionRecord} level={levels.part}>
        <DecisionRecord />
      </PlanSection>
      <ClosedPart sheets={sheets} levels={levels} />
      <PlanSection title={planWords.otherPurpose} level={levels.part}>
        <p>{plan.otherPurpose}</p>
      </PlanSection>
      <AnswersPart
        answers={answers}
        notKnown={plan.notKnown}
        onChange={onChange}
        onRestart={onRestart}
        levels={levels}
      />
      <WordsHere said={plan} />
      <PlanSection title={planWords.sources} level={levels.part}>
        <PlanSources sources={sheets.sources.common} />
        <div className={styles.edition}>
          <EditionLine {...edition} />
        </div>
      </PlanSection>
      <PoliceSheet sheets={sheets} levels={levels} />
    </article>
  );
}
