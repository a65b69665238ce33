import { describe, expect, it } from 'vitest';
import { theTransferConditionsAreMet } from './the-transfer-conditions-are-met';

const { holds } = theTransferConditionsAreMet;
const ready = {
  transferBasis: 'own-assessment',
  receiverIsCompetent: 'yes',
  dataOwnersAgree: 'own-data-only',
  graveRightsRiskThere: 'no',
} as const;

describe('the conditions of a transfer outside the Union are met', () => {
  it.each(['adequacy', 'binding-safeguards', 'own-assessment', 'derogation'] as const)(
    'yes on the basis %s',
    (transferBasis) => {
      expect(holds({ ...ready, transferBasis })).toBe('yes');
    },
  );
  it('yes with data of others, if all agreed', () => {
    expect(holds({ ...ready, dataOwnersAgree: 'all-agreed' })).toBe('yes');
  });
  it.each([
    { transferBasis: 'none' },
    { receiverIsCompetent: 'no' },
    { dataOwnersAgree: 'refused' },
    { graveRightsRiskThere: 'yes' },
  ] as const)('no with %o', (one) => {
    expect(holds({ ...ready, ...one })).toBe('no');
  });
  it.each([
    { transferBasis: 'unknown' },
    { receiverIsCompetent: 'unknown' },
    { dataOwnersAgree: 'not-yet-asked' },
    { dataOwnersAgree: 'unknown' },
    { graveRightsRiskThere: 'unknown' },
  ] as const)('not established with %o', (one) => {
    expect(holds({ ...ready, ...one })).toBe('unknown');
  });
  it('not established before anything is asked', () => expect(holds({})).toBe('unknown'));
});
