import { useEffect, useState } from 'react';
import type { Facts } from '../../advice';
import { type FlowId, flowIds } from '../../flows';
import type { Day } from '../../law';
import { general } from '../../words';
import { FlowRun } from './FlowRun';
import { localDay } from './local-day';
import { clearAnswers, loadAnswers, type Saved } from './saved-answers';

type Props = {
  /** The flow to run. */
  readonly id: string;
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
export default function Flow({ id, headingLevel = 1 }: Props) {
  const flow = flowIds.find((known) => known === id);
  if (!flow) return <p role="alert">{general.unknownFlow.replace('{id}', id)}</p>;
  return <KnownFlow flow={flow} headingLevel={headingLevel} />;
}

function KnownFlow({ flow, headingLevel }: { readonly flow: FlowId; readonly headingLevel: 1 | 2 }) {
  const [start, setStart] = useState<Start>(firstFrame);
  useEffect(() => {
    const { answers, state, leftOut } = loadAnswers(flow);
    setStart({ run: 1, answers: { today: localDay(), ...answers }, saved: state, leftOut });
  }, [flow]);

  const restart = () => {
    clearAnswers(flow);
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
