import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { theCertificateCanBeRecognised } from './the-certificate-can-be-recognised';

const { holds } = theCertificateCanBeRecognised;
const fine: Facts = { certificateTie: 'has-the-tie', certificateGround: 'none-seen', certificateFit: 'fits' };

describe('the certificate can be recognised', () => {
  it('yes: tie, no ground, it fits or can be adapted; the consent of the State is a decision of its own', () => {
    expect(holds(fine)).toBe('yes');
    expect(holds({ ...fine, certificateFit: 'has-to-be-adapted' })).toBe('yes');
    expect(holds({ ...fine, certificateTie: 'our-consent-is-needed' })).toBe('yes');
  });

  it.each<Facts>([
    { certificateTie: 'no-tie' },
    { certificateGround: 'seen' },
    { certificateFit: 'cannot-be-carried-out' },
  ])('no with %j', (facts) => expect(holds({ ...fine, ...facts })).toBe('no'));

  it('not established while something is open', () => {
    expect(holds({ ...fine, certificateGround: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
