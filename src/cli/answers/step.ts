import { type FactName, type Facts, readFacts } from '../../advice';
import { problemsBetweenStates } from '../../advice/problems-between-states';
import { answerView, askedHere, planView, problemText, questionView } from '../../explain';
import { type Flow, handedOver, replay } from '../../flows';
import { flows } from '../../flows/all';
import { flowTitles } from '../../words';
import { flows as flowWords } from '../../words/all';
import { facts as factWords } from '../../words/facts';
import type { RequestOf } from '../contract';
import { Refusal } from '../refusal';

/** Replays the answers from the start: the next page with its remaining questions, or the ending with its plan. */
export async function stepAnswer({ flow: id, today, answers }: RequestOf<'step'>, machineDay: string) {
  const flow: Flow = flows[id];
  const day = today ?? machineDay;
  if ('today' in answers)
    throw new Refusal('Give `today` beside `answers`, not among them.', 'answers.today', ['today']);
  const result = replay(flow, factsFrom({ ...answers, today: day }, 'answers'));
  const words = flowWords[id];
  const asked = (fact: FactName, step: string) => askedHere(words, step)[fact] ?? factWords[fact];
  const trail = result.trail.map(({ step, asked: facts }) => ({
    step,
    heading: words.steps[step]?.heading ?? step,
    answers: facts.map((fact) => ({ fact, value: answerView(fact, result.answers, asked(fact, step)).value })),
  }));
  const head = { today: day, trail, dropped: result.dropped };
  if ('ending' in result) {
    const goOn = flow.leadsTo?.[result.ending];
    if (goOn)
      return {
        ...head,
        goOn: {
          flow: goOn,
          title: flowTitles[goOn],
          answers: handedOver(flow, result.ending, flows[goOn], result.answers),
        },
      };
    const plan = await planView({ flow, words }, result.ending, result.answers);
    return { ...head, ending: { id: result.ending, title: plan.title, plan } };
  }
  const heading = words.steps[result.at]?.heading ?? result.at;
  return {
    ...head,
    next: {
      step: result.at,
      heading,
      questions: result.remaining.map((fact: FactName) => questionView(fact, asked(fact, result.at))),
    },
  };
}

/** Reads answers or refuses them with the field and what is allowed. */
export function factsFrom(given: Readonly<Record<string, unknown>>, at: string): Facts {
  const { facts, problems } = readFacts(given);
  const [problem] = facts ? problemsBetweenStates(facts) : problems;
  if (problem)
    throw new Refusal(
      problemText(problem, factWords),
      problem.fact === 'today' ? 'today' : `${at}.${problem.fact}`,
      problem.allowed,
    );
  return facts as Facts;
}
