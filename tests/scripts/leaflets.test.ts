import { expect, it } from 'vitest';
import { volumes } from '../../scripts/book/contents';
import { leaflets } from '../../scripts/book/leaflets';
import { downloads } from '../../src/words';

it('every printed volume and leaflet is offered under the name it is printed with', () => {
  const offered = downloads.flatMap((entry) => (entry.held === 'here' ? [entry.file] : []));
  const printed = [...volumes.map(({ file }) => file), ...leaflets].map((name) => `/pdf/${name}.pdf`);
  expect(offered.filter((file) => file.startsWith('/pdf/')).sort()).toEqual(printed.sort());
});
