import { describe, expect, it } from 'vitest';
import { flowIds } from '../flows';
import { limitIds, mechanismIds } from '../law';
import { answer } from './answer';
import { answerSchemas, errorSchema } from './contract';
import { Refusal } from './refusal';

const machineDay = '2026-11-25';
const ask = (request: unknown) => answer(request, machineDay);
const refused = async (request: unknown) => {
  const error = await ask(request).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(Refusal);
  return errorSchema.parse((error as Refusal).toAnswer()).error;
};

const latvianCase = {
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'LV',
  purpose: 'supervise-or-execute',
  timeToAct: 'weeks',
  destinationStates: ['NL'],
  destinationCertainty: 'certain',
  stay: 'to-live-there',
  sentenceStatus: 'measure-running',
  measureKind: 'conditional-release',
  measureDuration: 24,
  measureRemaining: 11,
  residence: 'lives-there',
  citizenship: 'union',
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  knownVictimOrChildThere: 'no',
  personMustNotKnow: 'no',
  assessmentFinding: 'some-risk',
  assessmentAge: 'under-3-months',
  newOffenceSuspected: 'no',
  dataSources: ['own'],
};

describe('every answer keeps the contract', () => {
  it.each(['flows', 'facts', 'limits', 'mechanisms', 'instruments', 'territories', 'schema'] as const)(
    '%s',
    async (request) => {
      answerSchemas[request].parse(await ask({ do: request }));
    },
  );
  it.each(mechanismIds)('mechanism %s', async (id) => {
    answerSchemas.mechanism.parse(await ask({ do: 'mechanism', id }));
  });
  it.each(limitIds)('deadline %s', async (limit) => {
    answerSchemas.deadline.parse(await ask({ do: 'deadline', limit, from: '2026-12-23T16:00', state: 'LV' }));
  });
  it('search finds what the box finds, with its answer and ids, and no more than asked for', async () => {
    const { results } = answerSchemas.search.parse(await ask({ do: 'search', query: 'EAW deadline', limit: 3 }));
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({ kind: 'limit', url: '/deadlines/#eaw-consent', ids: ['eaw'] });
    expect(results[0]?.answer).toMatch(/^10 calendar days from/);
    expect(answerSchemas.search.parse(await ask({ do: 'search', query: 'Art 987' })).results).toEqual([]);
    expect((await refused({ do: 'search', query: '' })).at).toBe('query');
    expect((await refused({ do: 'search', query: 'x', limit: 0 })).at).toBe('limit');
  });
  it('between, with a State by its other name', async () => {
    const reply = answerSchemas.between.parse(await ask({ do: 'between', from: 'UK', to: 'EL', on: '2026-11-23' }));
    expect(reply.mechanisms.find(({ id }) => id === 'tca-operational-information')?.status).toBe('open');
    expect(reply.mechanisms.find(({ id }) => id === 'dir-2023-977-request')).toMatchObject({
      status: 'closed',
      instead: 'tca-operational-information',
    });
  });
  it('between, with elsewhere', async () => {
    const reply = answerSchemas.between.parse(await ask({ do: 'between', from: 'DE', to: 'elsewhere' }));
    expect(reply.on).toBe(machineDay);
    expect(reply.mechanisms.find(({ id }) => id === 'interpol-diffusion')?.status).toBe('open');
  });
  it('assess', async () => {
    const reply = answerSchemas.assess.parse(
      await ask({ do: 'assess', facts: { askingState: 'BE', destinationStates: ['FR'], purpose: 'prevent-harm' } }),
    );
    const own = reply.findings.find(({ mechanism }) => mechanism === 'dir-2023-977-own-initiative');
    expect(own).toMatchObject({
      with: 'FR',
      status: 'undecided',
      missing: expect.arrayContaining(['assessmentFinding']),
    });
  });
});

describe('a flow, step by step', () => {
  it('asks the first question, with the day of the machine', async () => {
    const reply = answerSchemas.step.parse(await ask({ do: 'step', flow: 'moving-or-travelling', answers: {} }));
    expect(reply).toMatchObject({ today: machineDay, trail: [], next: { step: 'danger-now' } });
  });
  it('returns what remains of a page half answered', async () => {
    const reply = answerSchemas.step.parse(
      await ask({ do: 'step', flow: 'moving-or-travelling', answers: { harmIsImminent: 'no', role: 'police' } }),
    );
    expect('next' in reply && reply.next.questions.map(({ fact }) => fact)).toEqual([
      'askingState',
      'purpose',
      'timeToAct',
    ]);
  });
  it('ends in a plan: the Latvian case', async () => {
    const reply = answerSchemas.step.parse(
      await ask({ do: 'step', flow: 'moving-or-travelling', today: '2026-11-23', answers: latvianCase }),
    );
    if (!('ending' in reply)) throw new Error('no ending');
    const [lead] = reply.ending.plan.lead;
    expect(lead).toMatchObject({ id: 'fd-2008-947-probation', with: 'NL' });
    expect(lead?.deadlines.some(({ text }) => text.includes('60'))).toBe(true);
    expect(lead?.basis.length).toBeGreaterThan(0);
  });
  it('drops and names an answer that no page asks', async () => {
    const answers = {
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'BE',
      destinationStates: ['FR'],
      stay: 'short-trip',
    };
    expect(await ask({ do: 'step', flow: 'moving-or-travelling', answers })).toMatchObject({
      dropped: ['stay'],
      ending: { id: 'telephone-now' },
    });
  });

  it('the first questions lead to the flow that fits, with the answers it asks for', async () => {
    const answers = {
      harmIsImminent: 'no',
      role: 'probation',
      askingState: 'BE',
      situationKind: 'is-here',
      situationHere: 'arrested-here',
    };
    const reply = answerSchemas.step.parse(await ask({ do: 'step', flow: 'what-is-the-situation', answers }));
    expect(reply).toMatchObject({
      goOn: { flow: 'arrested-here', answers: { harmIsImminent: 'no', role: 'probation', askingState: 'BE' } },
    });
    expect('goOn' in reply && Object.keys(reply.goOn.answers)).not.toContain('situationKind');
  });
});

describe('bad input is refused with the field and what is allowed', () => {
  it('no request', async () =>
    expect(await refused(null)).toMatchObject({ at: 'do', allowed: expect.arrayContaining(['flows']) }));
  it('an unknown request', async () => expect(await refused({ do: 'fly' })).toMatchObject({ at: 'do' }));
  it('an unknown flow', async () =>
    expect(await refused({ do: 'step', flow: 'x', answers: {} })).toMatchObject({
      at: 'flow',
      allowed: [...flowIds],
    }));
  it('an unknown fact', async () => {
    const error = await refused({ do: 'step', flow: 'moving-or-travelling', answers: { name: 'X' } });
    expect(error).toMatchObject({ at: 'answers.name', allowed: expect.arrayContaining(['role']) });
  });
  it('a value that is not allowed', async () => {
    const error = await refused({ do: 'step', flow: 'moving-or-travelling', answers: { harmIsImminent: 'maybe' } });
    expect(error).toMatchObject({ at: 'answers.harmIsImminent', allowed: ['yes', 'no', 'unknown'] });
  });
  it('a fact of the wrong type', async () => {
    const error = await refused({ do: 'step', flow: 'moving-or-travelling', answers: { destinationStates: 'FR' } });
    expect(error.at).toBe('answers.destinationStates');
  });
  it('a State equal to itself, also by its other name', async () => {
    const error = await refused({ do: 'assess', facts: { askingState: 'UK', destinationStates: ['GB'] } });
    expect(error.at).toBe('facts.destinationStates');
    expect((await refused({ do: 'between', from: 'EL', to: 'GR' })).at).toBe('to');
  });
  it('a day that does not exist', async () => {
    expect((await refused({ do: 'between', from: 'DE', to: 'FR', on: '2026-02-30' })).at).toBe('on');
    expect((await refused({ do: 'step', flow: 'moving-or-travelling', today: '1949-12-31', answers: {} })).at).toBe(
      'today',
    );
    expect((await refused({ do: 'deadline', limit: '2009-315-reply', from: '2026-11-31T10:00', state: 'LV' })).at).toBe(
      'from',
    );
  });
  it('more left than was ordered', async () => {
    const error = await refused({ do: 'assess', facts: { measureDuration: 4, measureRemaining: 5 } });
    expect(error).toMatchObject({ at: 'facts.measureRemaining', allowed: ['0 to 4'] });
  });
  it('a State that has no holidays table', async () =>
    expect(
      (await refused({ do: 'deadline', limit: '2009-315-reply', from: '2026-11-23T10:00', state: 'elsewhere' })).at,
    ).toBe('state'));
  it('a field that does not belong', async () => expect((await refused({ do: 'flows', name: 'X' })).at).toBe('name'));
});
