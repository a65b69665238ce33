import type { Ending, MeasureUse } from '../../advice';
import { numbersOf } from '../../explain';
import { type Flow, type FlowId, flowIds } from '../../flows';
import { flows } from '../../flows/all';
import { needs } from '../../law';
import { measures } from '../../words';
import { flows as flowWords } from '../../words/all';
import type { Source } from '../index';

/** What to do: each set of questions, each ending, and each thing that is done at home, once. */
export const flowSources = (): readonly Source[] => [
  ...flowIds.map(flowSource),
  ...onceEach(flowIds.flatMap(endingSources)),
  ...measureSources(),
];

/** An ending that several sets of questions share is found once. */
const onceEach = (sources: readonly Source[]): readonly Source[] =>
  [...new Map([...sources].reverse().map((source) => [`${source.title}|${source.answer}`, source])).values()].reverse();

function flowSource(id: FlowId): Source {
  const { title, intro, steps, endings } = flowWords[id];
  return {
    kind: 'do',
    url: `/${id}/`,
    title,
    answer: intro,
    text: [
      intro,
      ...Object.values(steps).map(({ heading }) => heading),
      ...Object.values(endings).map((one) => one.title),
    ].join(' '),
    weight: 1.2,
  };
}

const endingsOf = (name: FlowId): readonly (readonly [string, Ending])[] => Object.entries(flows[name].endings);

/** The address of an ending: the page that shows the questions on paper. */
const addressOf = (flow: Flow, ending: string): string => `/${flow.id}/about/#n-${numbersOf(flow).get(ending) ?? 0}`;

const endingSources = (name: FlowId): readonly Source[] =>
  endingsOf(name).map(([id, ending]) => {
    const words = flowWords[name].endings[id];
    if (!words) throw new Error(`The ending ${id} of ${name} has no words.`);
    return {
      kind: 'do',
      url: addressOf(flows[name], id),
      title: words.title,
      section: flowWords[name].title,
      answer: words.line,
      ids: [...new Set(ending.needs.flatMap((need) => needs[need].servedBy))],
      text: [words.line, words.doesNot, words.whoMayKnow, words.otherPurpose].join(' '),
      weight: 0.9,
    };
  });

/** Each measure stands with the first ending that asks for it. */
function measureSources(): readonly Source[] {
  const found = new Map<string, Source>();
  for (const name of flowIds)
    for (const [id, ending] of endingsOf(name))
      for (const use of [...ending.atHome, ...ending.before, ...ending.after]) {
        const measure = nameOf(use);
        if (found.has(measure)) continue;
        found.set(measure, measureSource(measure, addressOf(flows[name], id), flowWords[name].title));
      }
  return [...found.values()];
}

const nameOf = (use: MeasureUse) => (typeof use === 'string' ? use : use.do);

function measureSource(id: ReturnType<typeof nameOf>, url: string, section: string): Source {
  const { text, who } = measures[id];
  const title = /^[^.:;]{8,70}(?=[.:;])/.exec(text)?.[0] ?? text.replace(/^(.{50,70}?)\s.*$/, '$1 …');
  return { kind: 'do', url, title, section, answer: `${text} (${who})`, text, weight: 0.72 };
}
