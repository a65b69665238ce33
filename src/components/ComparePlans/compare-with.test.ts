import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/advice/every-case';
import { type FactName, type Facts, factSpecs } from '../../advice';
import { type FlowId, flowIds } from '../../flows';
import { flows } from '../../flows/all';
import { purposes } from '../../law';
import { flows as words } from '../../words/all';
import { answersWith, compareWith } from './compare-with';

const compare = (flow: FlowId, facts: Facts, fact: FactName, value: string) =>
  compareWith(flows[flow], words[flow], answersWith(facts, fact, value));

const caseOf = (flow: FlowId, test: (facts: Facts) => boolean = () => true) => {
  const found = cases.find((one) => one.flow === flow && test(one.answers));
  if (!found) throw new Error(`No worked case of ${flow} fits. Take another.`);
  return found.answers;
};

const release = caseOf(
  'leaving-custody',
  ({ purpose, safeguardNecessity }) => purpose === 'prevent-harm' && safeguardNecessity === 'yes',
);

describe('prevention or investigation', () => {
  it('a release that is looked at as an investigation goes on in other questions, and the rule at home is asked anew', async () => {
    const other = await compare('leaving-custody', { ...release, role: 'prison' }, 'purpose', 'investigate');
    expect(other).toMatchObject({ goesOnIn: 'known-suspect', purpose: 'investigate' });
    expect('needs' in other && other.needs).toEqual([words['known-suspect'].facts.homeGateway?.short]);
  });

  it('whoever works on the case is asked for the reasons of an investigation', async () => {
    const other = await compare('leaving-custody', { ...release, role: 'police' }, 'purpose', 'investigate');
    expect(other).toMatchObject({ goesOnIn: 'known-suspect' });
    expect('needs' in other && other.needs).toContain(words['known-suspect'].facts.objectiveReasons?.short);
  });

  it('five tests that were answered for one purpose do not count for another', async () => {
    const other = await compare('leaving-custody', release, 'purpose', 'protect-victim');
    const { facts } = words['leaving-custody'];
    expect('needs' in other && other.needs).toContain(facts.safeguardNecessity?.short);
  });
});

it('States that are not known make a plan, or name what it needs', async () => {
  expect(answersWith({}, 'destinationStates', 'unknown')).toEqual({ destinationStates: 'unknown' });
  expect(answersWith({}, 'destinationStates', 'GB')).toEqual({ destinationStates: ['GB'] });
  const other = await compare('leaving-custody', release, 'destinationStates', 'unknown');
  expect('plan' in other || other.needs.length > 0).toBe(true);
});

it.each(flowIds)('%s: every other purpose, and States not known, give a plan or say what is needed', async (flow) => {
  for (const { answers } of cases.filter((one) => one.flow === flow).slice(0, 4)) {
    const changes = [
      ...('purpose' in answers ? purposes.map((purpose) => ['purpose', purpose] as const) : []),
      ...(Object.keys(answers) as FactName[])
        .filter((fact) => factSpecs[fact].kind === 'states' && 'orUnknown' in factSpecs[fact])
        .map((fact) => [fact, 'unknown'] as const),
    ];
    for (const [fact, value] of changes) {
      const other = await compare(flow, answers, fact, value);
      if ('needs' in other) expect(other.needs, `${fact} ${value}`).not.toEqual([]);
    }
  }
});
