import { expect, it } from 'vitest';
import { instrumentIds, mechanismIds, officeRoles, territoryIds } from '../../law';
import { openData } from './open-data';
import { openDataSchema } from './schema';

const edition = { version: '0.1.0', commit: { day: '2026-11-25', hash: 'abcdef12' } };

it('the published base keeps its schema, and leaves nothing out', async () => {
  const data = openDataSchema.parse(JSON.parse(JSON.stringify(await openData(edition))));
  expect(data.instruments.map(({ id }) => id)).toEqual([...instrumentIds]);
  expect(data.mechanisms.map(({ id }) => id)).toEqual([...mechanismIds]);
  expect(data.territories.map(({ id }) => id)).toEqual([...territoryIds]);
  for (const { offices } of data.territories) expect(Object.keys(offices)).toEqual([...officeRoles]);
});
