import { useEffect, useState } from 'react';
import type { Facts } from '../../advice';
import type { Flow as FlowDefinition } from '../../flows';
import type { Day } from '../../law';
import { type FlowWords, general } from '../../words';
import { FlowRun } from './FlowRun';
import { localDay } from './local-day';
import { clearAnswers, loadAnswers, type Saved } from './saved-answers';

type Props = {
  readonly flow: FlowDefinition;
  readonly words: FlowWords;
  /** 1 on the flow's own page, 2 inside a chapter. */
  readonly headingLevel?: 1 | 2;
};

type Start = {
  readonly run: number;
  readonly answers: Facts;
  readonly saved: Saved['state'];
  readonly leftOut: readonly string[];
};

const firstFrame: Start = { run: 0, answers: {}, saved: 'none', leftOut: [] };

/** A guided flow, on its own page or inside a chapter. The first frame equals the server's: no storage, no clock. */
export default function Flow({ flow, words, headingLevel = 1 }: Props) {
  const [start, setStart] = useState<Start>(firstFrame);
  useEffect(() => {
    const { answers, state, leftOut } = loadAnswers(flow);
    setStart({ run: 1, answers: { today: localDay(), ...answers }, saved: state, leftOut });
  }, [flow]);

  const restart = () => {
    clearAnswers(flow.id);
    setStart(({ run }) => ({ run: run + 1, answers: { today: localDay() }, saved: 'none', leftOut: [] }));
  };
  const changeDay = (today: Day, answers: Facts) =>
    setStart(({ run }) => ({ run: run + 1, answers: { ...answers, today }, saved: 'whole', leftOut: [] }));

  return (
    <>
      <noscript>
        <p>{general.noScript}</p>
      </noscript>
      <FlowRun
        key={start.run}
        flow={flow}
        words={words}
        start={start.answers}
        live={start.run > 0}
        moved={start.run > 1}
        saved={start.saved}
        leftOut={start.leftOut}
        headingLevel={headingLevel}
        onRestart={restart}
        onDay={changeDay}
      />
    </>
  );
}
