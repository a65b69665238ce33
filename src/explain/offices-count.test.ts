import { describe, expect, it } from 'vitest';
import { officeRoles, territoryIds } from '../law';
import { officesCount } from './offices-count';
import { stateView } from './state-view';

const view = await officesCount();
const standings = Object.keys(view.all) as (keyof typeof view.all)[];

describe('the country sheets, counted', () => {
  it('every State has a row, in the order of the alphabet', () => {
    expect(view.perState.map(({ id }) => id).sort()).toEqual([...territoryIds].sort());
    const names = view.perState.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it.each(standings)('%s: the rows add up to the whole', (standing) => {
    expect(view.perState.reduce((sum, { counts }) => sum + counts[standing], 0)).toBe(view.all[standing]);
  });

  it.each(view.perState)('$name: no task is left out, and its own page shows the same blanks', async (row) => {
    const { roles } = await stateView(row.id);
    const named = Object.values(row.counts).reduce((sum, count) => sum + count, 0);
    expect(named).toBeGreaterThanOrEqual(officeRoles.length);
    expect(roles.filter(({ known }) => known === 'no')).toHaveLength(row.counts.blank);
    expect(roles.filter(({ known }) => known === 'cannot-exist')).toHaveLength(row.counts['cannot-exist']);
  });
});
