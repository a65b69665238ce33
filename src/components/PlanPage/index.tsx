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
import { EnclosureList, Enclosures } from './Enclosures';
import { levelsUnder } from './levels';
import { OtherWaysPart } from './OtherWaysPart';
import { RouteParts } from './RouteParts';
import { ScreenOnly } from './ScreenOnly';
import { routesOf, settingOf } from './setting';
import { sheetsOf, sourcesOfPlan } from './sheets';
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

/** A plan, in the same order on screen and on paper; a long one has enclosures on paper. */
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
  const setting = settingOf(plan, sheets, answers);
  const enclosed = setting === 'enclosed';
  const routes = routesOf(sheets);
  const levels = levelsUnder(headingLevel);
  return (
    <article
      className={styles.plan}
      data-ending={plan.ending}
      data-setting={setting}
      data-lead={plan.lead.map(({ id, with: place }) => `${id} ${place}`).join(', ')}
    >
      {sheets.whole && (
        <p className={styles.policeNote}>
          <b>{planPageWords.police.whole}</b> {planWords.policeSheetNote}
        </p>
      )}
      <PlanHead plan={plan} headingLevel={headingLevel} headingRef={headingRef} />
      {tools}
      <DoNowPart plan={{ ...plan, ...sheets.common }} enclosed={enclosed} levels={levels} />
      <ScreenOnly when={enclosed}>
        <RouteParts routes={routes} levels={levels} />
      </ScreenOnly>
      {enclosed && <EnclosureList routes={routes} meanwhile={sheets.common.meanwhile} levels={levels} />}
      <WhoMayKnowPart plan={plan} sheets={sheets} levels={levels} />
      <OtherWaysPart sheets={sheets} enclosed={enclosed} levels={levels} />
      <AfterPart after={sheets.common.after} routes={routes} enclosed={enclosed} levels={levels} />
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
        <ScreenOnly when={enclosed}>
          <PlanSources sources={sheets.sources.common} />
        </ScreenOnly>
        {enclosed && (
          <div data-print-only>
            <PlanSources sources={sourcesOfPlan(sheets)} />
          </div>
        )}
        <div className={styles.edition}>
          <EditionLine {...edition} />
        </div>
      </PlanSection>
      {enclosed && <Enclosures routes={routes} sources={sheets.sources.common} police={sheets.whole} levels={levels} />}
      <PoliceSheet sheets={sheets} levels={levels} />
    </article>
  );
}
