import { expect, it } from 'vitest';
import { measureBasis, rules } from '../../src/advice';
import { instrumentIds, instruments, limits, mechanismIds, mechanisms } from '../../src/law';
import { allProvisions } from './base';

/** Texts that are no route themselves: their provisions are used where they stand behind at least one mechanism. */
const behind = instrumentIds.filter((id) => (instruments[id].standsBehind ?? []).length > 0);

it('every provision is relied on by a mechanism, a rule or a limit, or stands behind a mechanism', () => {
  const used = new Set<string>([
    ...mechanismIds.flatMap((id) => mechanisms[id].basis),
    ...Object.values(rules).flatMap(({ restsOn }) => restsOn),
    ...Object.values(measureBasis).flat(),
    ...Object.values(limits).map(({ restsOn }) => restsOn),
    ...allProvisions.filter(({ ref }) => behind.some((id) => ref.startsWith(`${id}/`))).map(({ ref }) => ref),
    // Regulation 1182/71 is relied on by the counting functions in advice/deadlines, not by a mechanism.
    ...allProvisions.filter(({ ref }) => ref.startsWith('1182-71/')).map(({ ref }) => ref),
  ]);
  const unused = allProvisions.map(({ ref }) => ref).filter((ref) => !used.has(ref));
  expect(unused, 'Use these provisions in a mechanism, rule or limit, or take them out.').toEqual([]);
});
