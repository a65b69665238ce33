import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Facts } from '../../src/advice';
import { linkTo } from '../../src/components/Flow/link';
import { createFlowMachine, type FlowId, replay } from '../../src/flows';
import { flows } from '../../src/flows/all';
import { loadFlowWords } from '../../src/words';
import { exercises } from './exercises';

const chapter = readFileSync('docs/handbook/exercises.mdx', 'utf8');
const sectionOf = (id: string): string =>
  chapter.split(/^## /m).find((section) => section.startsWith(`${section.split('{')[0]}{/* #${id} */}`)) ?? '';
const endOf = (flow: FlowId, answers: Facts) =>
  createActor(createFlowMachine(flows[flow]), { input: { answers } }).start().getSnapshot().value;

it('every exercise of the chapter has its answers here, and none is missing', () => {
  const inChapter = [...chapter.matchAll(/\{\/\* #(exercise-\d+) \*\/\}/g)].map(([, id]) => id);
  expect(exercises.map(({ id }) => id)).toEqual(inChapter);
});

describe.each(exercises)('$id', ({ id, flow, answers, ending, turns }) => {
  const section = sectionOf(id);

  it('the answers of the situation lead to the ending that the feedback names', async () => {
    const { endings } = await loadFlowWords[flow]().then((words) => words.default);
    expect(endOf(flow, answers)).toBe(ending);
    expect(replay(flows[flow], answers).dropped, 'every answer is asked').toEqual([]);
    expect(section).toContain(`**“${endings[ending]?.title}”**`);
  });

  it.each(turns)('other answers turn it as the feedback says: $ending', async ({ change, ending: other }) => {
    const { endings } = await loadFlowWords[flow]().then((words) => words.default);
    expect(endOf(flow, { ...answers, ...change })).toBe(other);
    expect(section).toContain(`“${endings[other]?.title}”`);
  });

  it('names the flow it is run in, and carries its answers as a link does', () => {
    const codes = linkTo(answers, 'exercise').slice(1);
    expect(section).toContain(`<Exercise flow="${flow}" codes="${codes}">`);
  });

  it('keeps the situation apart from the feedback: nothing is given away before it is opened', () => {
    const [situation] = section.split('<Exercise');
    expect(situation).not.toContain('is right');
    expect(situation).toContain('**Task:**');
  });
});
