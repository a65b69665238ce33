import { describe, expect, it } from 'vitest';
import { flows } from '../../flows/all';
import { linkTo, readLink } from './link';

const flow = flows['moving-or-travelling'];

describe('a link holds codes only', () => {
  it('no day, no number, nothing that tips somebody off', () => {
    const link = linkTo(
      {
        today: '2026-11-25',
        harmIsImminent: 'no',
        role: 'police',
        destinationStates: ['FR', 'DE'],
        measureRemaining: 9,
        liveInvestigation: 'yes',
      },
      '0.1.0',
    );
    expect(link).toBe('#edition=0.1.0&harmIsImminent=no&role=police&destinationStates=FR%2CDE');
  });

  it('comes back as the same answers', () => {
    const answers = {
      harmIsImminent: 'no',
      role: 'police',
      destinationStates: ['FR', 'DE'],
      dataSources: ['own'],
    } as const;
    expect(readLink(flow, linkTo(answers, '0.1.0'))).toMatchObject({ answers, edition: '0.1.0', state: 'whole' });
  });

  it('an old one: what fits is kept, what does not is named', () => {
    const old = readLink(flow, '#edition=0.0.1&harmIsImminent=no&role=sheriff&gone=1');
    expect(old).toMatchObject({ answers: { harmIsImminent: 'no' }, state: 'changed' });
    expect(old?.leftOut).toEqual(expect.arrayContaining(['role', 'gone']));
  });

  it('a damaged one says so, and a page without one has none', () => {
    expect(readLink(flow, '#edition=0.1.0&harmIs')?.state).toBe('damaged');
    expect(readLink(flow, '')).toBeUndefined();
    expect(readLink(flow, '#some-heading')).toBeUndefined();
  });
});
