import { useMachine } from '@xstate/react';
import { useCallback, useEffect, useMemo } from 'react';
import type { Facts } from '../../advice';
import { createFlowMachine, type Flow } from '../../flows';
import { saveAnswers } from './saved-answers';
import { useStepHistory } from './use-step-history';

/**
 * Runs a flow in this tab: the machine, the saved answers, and the browser's own back and forward.
 *
 * @param initial answers to replay; what no longer fits is dropped and named
 * @param live false on the first frame, which must equal the server's and neither stores nor moves anything
 */
export function useFlow(flow: Flow, initial: Facts, live: boolean) {
  const machine = useMemo(() => createFlowMachine(flow), [flow]);
  const [snapshot, send, actor] = useMachine(machine, { input: { answers: initial } });
  const { answers, kept, trail, dropped } = snapshot.context;

  useEffect(() => {
    if (live) saveAnswers(flow.id, { ...kept, ...answers });
  }, [flow, live, answers, kept]);

  const back = useCallback(() => send({ type: 'BACK' }), [send]);
  const goTo = useCallback(
    (depth: number) => {
      const passed = () => actor.getSnapshot().context.trail.length;
      while (passed() > depth) send({ type: 'BACK' });
      while (passed() < depth) {
        const before = passed();
        send({ type: 'ANSWER', answers: actor.getSnapshot().context.kept });
        if (passed() === before) return; // A page ahead that is not answered any more: stay here.
      }
    },
    [actor, send],
  );
  const goBack = useStepHistory(flow.id, trail.length, live, goTo, back);

  return {
    at: String(snapshot.value),
    isEnding: snapshot.hasTag('ending'),
    answers,
    kept,
    trail,
    dropped,
    goBack,
    answer: (given: Facts) => send({ type: 'ANSWER', answers: given }),
    change: (step: string) => send({ type: 'CHANGE', step }),
  };
}
