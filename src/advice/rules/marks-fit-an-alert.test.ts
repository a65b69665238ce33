import { describe, expect, it } from 'vitest';
import { marksFitAnAlert } from './marks-fit-an-alert';

const { holds } = marksFitAnAlert;
const fits = { traceSource: 'perpetrator-of-a-serious-crime', homeSearch: 'no-identity' } as const;

describe('marks fit an alert', () => {
  it('yes for the very probable perpetrator of a serious crime whom no other file named', () => {
    expect(holds(fits)).toBe('yes');
  });
  it.each(['perpetrator-of-another-offence', 'somebody-who-was-there', 'victim-or-witness'] as const)(
    'no for %s',
    (traceSource) => expect(holds({ ...fits, traceSource })).toBe('no'),
  );
  it.each(['identified', 'not-searched'] as const)('no while the search at home is %s', (homeSearch) =>
    expect(holds({ ...fits, homeSearch })).toBe('no'),
  );
  it('not established if one of the two is open', () => {
    expect(holds({ ...fits, traceSource: 'unknown' })).toBe('unknown');
    expect(holds({ ...fits, homeSearch: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
