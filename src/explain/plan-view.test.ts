import { describe, expect, it } from 'vitest';
import type { Facts } from '../advice';
import { flows } from '../flows/all';
import { planWords } from '../words';
import { flows as words } from '../words/all';
import { planView } from './plan-view';

const moving = { flow: flows['moving-or-travelling'], words: words['moving-or-travelling'] };

const release: Facts = {
  today: '2026-11-23',
  role: 'police',
  askingState: 'BE',
  purpose: 'prevent-harm',
  timeToAct: 'weeks',
  destinationCertainty: 'certain',
  stay: 'to-live-there',
  sentenceStatus: 'in-custody-nothing-follows',
  citizenship: 'union',
  internationalProtection: 'no',
  personMustNotKnow: 'unknown',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  dataSources: ['own'],
};
const transfer: Facts = {
  today: '2026-11-23',
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
  measureRemaining: 4,
  residence: 'lives-there',
  assessmentFinding: 'some-risk',
  assessmentAge: 'under-3-months',
};

describe('a plan in words', () => {
  it('a Belgian police unit to France: the order to act, the article, a source with its day', async () => {
    const plan = await planView(moving, 'tell-their-police', { ...release, destinationStates: ['FR'] });
    expect(plan.line).toBe('Send own-initiative information to France.');
    expect(plan.lead[0]?.basis[0]?.cite.text).toBe('Directive (EU) 2023/977, Art 7(2)');
    expect(
      plan.sources.every(({ status, checked }) => (status === 'not-yet-confirmed') === (checked === undefined)),
    ).toBe(true);
  });

  it('a discreet check is a decision of its own, after Art 21, never told, reviewed within a year', async () => {
    const { alongside } = await planView(moving, 'tell-their-police', {
      ...release,
      destinationStates: ['FR'],
    });
    const [check] = alongside;
    expect(check).toMatchObject({ id: 'sis-36-discreet', confidential: true, decision: 'separate' });
    expect(check?.limits).toContain(planWords.separateDecision);
    const articles = check?.basis.map(({ cite }) => cite.text.split(', ').at(-1));
    expect(articles).toEqual(expect.arrayContaining(['Art 36(3)(c)', 'Art 21', 'Art 37(3)', 'Art 53(4)']));
  });

  it('to the United Kingdom: it does not see SIS, and nothing from SIS goes there', async () => {
    const { alongside } = await planView(moving, 'tell-their-police', {
      ...release,
      destinationStates: ['GB'],
    });
    const check = alongside.find(({ id }) => id === 'sis-36-discreet');
    expect(check?.limits.join(' ')).toContain('The United Kingdom does not see this alert');
  });

  it('somebody who may not send is told to ask, and who sends', async () => {
    const plan = await planView(moving, 'tell-their-police', {
      ...release,
      role: 'prison',
      destinationStates: ['FR'],
    });
    expect(plan.line).toMatch(/^Ask your police/);
    expect(plan.lead[0]?.readerMaySend).toBe(false);
  });

  it('a transfer with four months left: 60 days, the ground that does not apply, the time that is short', async () => {
    const { lead } = await planView(moving, 'move-supervision', transfer);
    expect(lead[0]?.deadlines.map(({ text }) => text)).toContain(
      '60 calendar days from receipt of the judgment and the certificate',
    );
    expect(lead[0]?.limits.join(' ')).toMatch(/under six months does not apply/);
    expect(lead[0]?.limits.join(' ')).toMatch(/60 days/);
  });

  it('a measure ordered for four months: the ground is shown, and it is optional', async () => {
    const { lead } = await planView(moving, 'move-supervision', { ...transfer, measureDuration: 4 });
    expect(lead[0]?.limits.join(' ')).toMatch(/optional/);
  });

  it('no instrument: the plan says so in its first line', async () => {
    const plan = await planView(moving, 'move-supervision', { ...transfer, destinationStates: ['GB'] });
    expect(plan.lead.map(({ id }) => id)).toEqual(['none-national-only']);
    expect(plan.line).toMatch(/no instrument reaches/);
    const said = [plan.title, plan.line, plan.doesNot, plan.whoMayKnow, plan.remains].join(' ');
    expect(said).not.toMatch(/certificate|recognise|Start the transfer|Move the supervision/);
  });

  it('the person neither lives there nor asked for that State: the answers close the route, no instrument is missing', async () => {
    const plan = await planView(moving, 'move-supervision', { ...transfer, residence: 'not-asked-for' });
    expect(plan.lead.map(({ id }) => id)).toEqual(['none-national-only']);
    expect(plan.line).toMatch(/on these answers no route/);
  });

  it('the transfer is still to be found out: measures at home until that is settled', async () => {
    const plan = await planView(moving, 'move-supervision', { ...transfer, residence: 'unknown' });
    expect(plan.meanwhile.map(({ act }) => act).join(' ')).toMatch(/until that is settled/);
    expect(plan.title).toBe('Move the supervision');
  });

  it('danger: the telephone comes first, and now', async () => {
    const facts: Facts = {
      today: '2026-11-23',
      harmIsImminent: 'yes',
      role: 'probation',
      askingState: 'NL',
      destinationStates: ['DE'],
    };
    const plan = await planView(moving, 'telephone-now', facts);
    expect(plan.line).toMatch(/^Telephone/);
    expect(plan.pressing).toBe(true);
  });

  it('a receiver: the head says that the reader answers, by which limit, with its source', async () => {
    const received = { flow: flows['request-received'], words: words['request-received'] };
    const facts: Facts = {
      today: '2026-11-25',
      requestCameBy: 'to-the-spoc',
      requestUrgent: 'yes',
      requestAccess: 'direct',
    };
    const plan = await planView(received, 'answer-in-time', facts);
    expect(plan).toMatchObject({
      toAnswer: true,
      when: planWords.when.limit,
      dueByYou: [{ id: '2023-977-urgent-direct' }],
    });
    expect(plan.sources.map(({ text }) => text).join()).toMatch(/Art 5\(1\)\(a\)/);
    const other = await planView(received, 'pass-it-to-your-spoc', facts);
    expect(other).toMatchObject({ when: planWords.when['not-asked'], dueByYou: [] });
    expect(other.toAnswer).toBeUndefined();
  });

  it('without a day, or for an ending that does not exist: a clear error', async () => {
    await expect(planView(moving, 'telephone-now', {})).rejects.toThrow(RangeError);
    await expect(planView(moving, 'no-such-ending', { today: '2026-11-23' })).rejects.toThrow(RangeError);
  });
});
