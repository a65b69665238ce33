import { describe, expect, it } from 'vitest';
import { cameByAWayThatIsNone } from './came-by-a-way-that-is-none';

const request = { today: '2026-11-25', askingState: 'BE', requestCameBy: 'to-the-spoc' } as const;

describe('something cannot have come by a text that does not link the two States', () => {
  it('a request to the SPOC from the United Kingdom is refused', () => {
    expect(cameByAWayThatIsNone({ ...request, destinationStates: ['GB'] })).toMatchObject([
      { fact: 'requestCameBy', code: 'not-between-these-states' },
    ]);
  });

  it('from a member State it is fine, and not on a day before the directive applied', () => {
    expect(cameByAWayThatIsNone({ ...request, destinationStates: ['FR'] })).toEqual([]);
    expect(cameByAWayThatIsNone({ ...request, today: '2024-06-03', destinationStates: ['FR'] })).toHaveLength(1);
  });

  it('a certificate from Norway is refused; one from Denmark to Sweden is not, although another law goes first', () => {
    const paper = { today: '2026-11-25', askingState: 'SE', certificateKind: 'probation-measure' } as const;
    expect(cameByAWayThatIsNone({ ...paper, destinationStates: ['NO'] })).toMatchObject([{ fact: 'certificateKind' }]);
    expect(cameByAWayThatIsNone({ ...paper, destinationStates: ['DK'] })).toEqual([]);
  });

  it('nothing is refused before both States and the day are known', () => {
    expect(cameByAWayThatIsNone({ requestCameBy: 'to-the-spoc', destinationStates: ['GB'] })).toEqual([]);
    expect(cameByAWayThatIsNone({ ...request, destinationStates: 'unknown' })).toEqual([]);
  });
});
