import { expect, it } from 'vitest';
import { mechanismIds, mechanisms } from '../../src/law';
import { allProvisions } from './base';

it.each(mechanismIds)('%s: says that its main basis is not yet confirmed exactly where nobody has opened it', (id) => {
  const { basis, basisUnread } = mechanisms[id];
  const main = allProvisions.find(({ ref }) => ref === basis[0]);
  expect(main, `${id} names no provision as its main basis.`).toBeDefined();
  expect(basisUnread === true).toBe(main?.provision.cite.read === undefined);
});
