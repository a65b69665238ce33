import { expect, it } from 'vitest';
import { mechanismBetween } from '../advice';
import { instrumentIds, mechanismIds, type Place, territoryIds } from '../law';
import { loadLibrary } from './library';
import { reasonToView } from './reason-view';

const library = await loadLibrary(instrumentIds, []);
const places: readonly Place[] = [...territoryIds, 'elsewhere'];

it('between any two places every route that is closed or not established gives a sentence and a citation', () => {
  const bare = places.flatMap((from) =>
    places.flatMap((to) =>
      from === to
        ? []
        : mechanismIds.flatMap((id) => {
            const { status, reasons } = mechanismBetween(id, from, to, '2026-11-23');
            if (status === 'open') return [];
            const views = reasons.map((reason) => reasonToView(reason, id, library));
            const sound =
              views.some(({ cite }) => cite.length > 0) && views.every(({ text }) => /^[A-Z].*\.$/s.test(text));
            return sound ? [] : [`${id} ${from} ${to}: ${views.map(({ text }) => text).join(' ')}`];
          }),
    ),
  );
  expect([...new Set(bare)].slice(0, 5)).toEqual([]);
});
