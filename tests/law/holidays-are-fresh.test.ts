import { expect, it } from 'vitest';
import { holidayTable } from '../../scripts/holiday-table.mts';
import table from '../../src/law/holidays.json';

it('the committed table of public holidays is what the package gives today', () => {
  expect(table, 'Run `npm run holidays` and commit the result.').toEqual(JSON.parse(JSON.stringify(holidayTable())));
});
