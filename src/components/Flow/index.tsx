import { useEffect, useState } from 'react';
import type { Facts } from '../../advice';
import type { Flow as FlowDefinition } from '../../flows';
import type { Day } from '../../law';
import { type FlowWords, general } from '../../words';
import { beginWith } from './begin-with';
import { FlowRun } from './FlowRun';
import { localDay } from './local-day';
import { clearAnswers } from './saved-answers';

type Props = {
  readonly flow: FlowDefinition;
  readonly words: FlowWords;
  /** 1 on the flow's own page, 2 inside a chapter. */
  readonly headingLevel?: 1 | 2;
};

type Start = {
  readonly run: number;
  readonly answers: Facts;
  /** What the reader is told of answers that came along. */
  readonly notice: string | undefined;
};

const firstFrame: Start = { run: 0, answers: {}, notice: undefined };

/** A guided flow, on its own page or inside a chapter. The first frame equals the server's: no storage, no clock. */
export default function Flow({ flow, words, headingLevel = 1 }: Props) {
  const [start, setStart] = useState<Start>(firstFrame);
  useEffect(() => {
    const { answers, notice } = beginWith(flow, words);
    setStart({ run: 1, answers: { today: localDay(), ...answers }, notice });
  }, [flow, words]);

  const restart = () => {
    clearAnswers(flow.id);
    setStart(({ run }) => ({ run: run + 1, answers: { today: localDay() }, notice: undefined }));
  };
  const changeDay = (today: Day, answers: Facts) =>
    setStart(({ run }) => ({ run: run + 1, answers: { ...answers, today }, notice: undefined }));

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
        notice={start.notice}
        headingLevel={headingLevel}
        onRestart={restart}
        onDay={changeDay}
      />
    </>
  );
}
