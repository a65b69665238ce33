import { describe, expect, it } from 'vitest';
import { instrumentIds, mechanismIds, officeRoles, territoryIds } from '../law';
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

describe('a country sheet', () => {
  it('United Kingdom: no SIRENE Bureau can exist, and police information goes by the agreement', async () => {
    const view = await stateView('GB');
    expect(view.roles.find(({ role }) => role === 'sirene-bureau')).toMatchObject({ known: 'cannot-exist' });
    const police = view.notApplied.find(({ instrument }) => instrument === '2023-977');
    expect(police?.instead.map(({ id }) => id)).toContain('tca-operational-information');
    expect(view.certificates).toEqual([]);
    const named = view.notApplied.flatMap(({ instead }) => instead.map(({ id }) => id));
    expect(named).not.toContain('ecris-criminal-proceedings');
  });

  it('Norway: supervision does not move under Union law; the Nordic laws stand instead', async () => {
    const { notApplied } = await stateView('NO');
    const supervision = notApplied.find(({ instrument }) => instrument === '2008-947');
    expect(supervision?.instead.map(({ id }) => id)).toEqual(['nordic-1963']);
  });

  it('Ireland: the investigation order is closed, and the agreement with the United Kingdom does not replace it', async () => {
    const { notApplied } = await stateView('IE');
    const evidence = notApplied.find(({ instrument }) => instrument === '2014-41');
    expect(evidence?.instead.map(({ id }) => id)).toContain('mla-2000');
    expect(evidence?.instead.map(({ id }) => id)).not.toContain('tca-mutual-assistance');
  });

  it.each(territoryIds)('%s: every role has a row, and an unread office says so', async (id) => {
    const { roles } = await stateView(id);
    expect(roles).toHaveLength(officeRoles.length);
    for (const { known, offices } of roles) {
      expect(offices.length > 0).toBe(known === 'yes');
      for (const { check } of offices) expect(check.status === 'not-yet-confirmed').toBe(check.address === undefined);
    }
  });
});
