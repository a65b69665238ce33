import { describe, expect, it } from 'vitest';
import { theIndexCoversThePerson } from './the-index-covers-the-person';

const { holds } = theIndexCoversThePerson;

describe('the index covers the person', () => {
  it('yes for a third-country national', () => {
    expect(holds({ citizenship: 'third-country' })).toBe('yes');
  });

  it('yes for a Union citizen with a second nationality outside the Union', () => {
    expect(holds({ citizenship: 'union', nationalities: ['RO', 'elsewhere'] })).toBe('yes');
    expect(holds({ nationalities: ['NO'] })).toBe('yes');
  });

  it('not established where only nationalities of the Union are known: another may exist', () => {
    expect(holds({ nationalities: ['RO'] })).toBe('unknown');
  });

  it('not established for a Union citizen, who may have a second nationality', () => {
    expect(holds({ citizenship: 'union' })).toBe('unknown');
  });

  it('not established while the citizenship is not known', () => {
    expect(holds({ citizenship: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
