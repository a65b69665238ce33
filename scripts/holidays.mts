/**
 * Writes src/law/holidays.json: the national public days of each territory, from the package date-holidays.
 * Regional days are left out (and the answer says so). A test fails when the committed table is stale.
 */
import { writeFileSync } from 'node:fs';
import { holidayTable } from './holiday-table.mts';

writeFileSync('src/law/holidays.json', `${JSON.stringify(holidayTable(), null, 1)}\n`);
