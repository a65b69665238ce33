import { describe, expect, it } from 'vitest';
import { objectiveReasonsPointThere } from './objective-reasons-point-there';

describe('objective reasons point there', () => {
  it.each(['yes', 'no', 'unknown'] as const)('%s as answered', (objectiveReasons) => {
    expect(objectiveReasonsPointThere.holds({ objectiveReasons })).toBe(objectiveReasons);
  });
  it('not established before it is asked', () => expect(objectiveReasonsPointThere.holds({})).toBe('unknown'));
});
