import { describe, expect, it } from 'vitest';
import { instrumentIds, mechanismIds, territoryIds } from '../law';
import { instrumentView } from './instrument-view';
import { mechanismView } from './mechanism-view';
import { stateView } from './state-view';
import { surenessView } from './sureness-view';

describe('the base in views', () => {
  it.each(mechanismIds)('%s: who sends, what to write, what must not cross, every provision', async (id) => {
    const view = await mechanismView(id);
    expect(view.basis.length).toBeGreaterThan(0);
    expect(view.checklist.length).toBeGreaterThan(0);
    expect(view.sender).not.toBe('');
    expect(view.neighbours.map((other) => other.id)).not.toContain(id);
  });

  it.each(instrumentIds)('%s: answers for 33 places, each with its source', async (id) => {
    const { positions } = await instrumentView(id);
    expect(positions).toHaveLength(33);
    expect(positions.filter(({ cite, answer }) => cite === null && answer !== 'unknown')).toEqual([]);
  });

  it('Ireland and SIS: what stands now, and what was before', async () => {
    const { positions } = await instrumentView('2018-1862');
    expect(positions.find(({ place }) => place === 'IE')).toMatchObject({
      answer: 'yes',
      from: '2021-03-15',
      earlier: [{ answer: 'no', to: '2021-03-14' }],
    });
  });

  it.each(territoryIds)('%s: its languages by name, and what applies there', async (id) => {
    const view = await stateView(id);
    expect(view.positions).toHaveLength(instrumentIds.length);
    expect(view.languages.every((name) => name.length > 2)).toBe(true);
  });

  it('how sure: every citation is counted once, and what is not confirmed is listed', async () => {
    const view = await surenessView();
    const perText = view.perInstrument.reduce((sum, { counts }) => sum + counts['not-yet-confirmed'], 0);
    expect(perText).toBe(view.counts['not-yet-confirmed']);
    expect(view.notConfirmed).toHaveLength(view.counts['not-yet-confirmed']);
  });
});
