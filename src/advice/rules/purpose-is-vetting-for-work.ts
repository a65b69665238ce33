import { rule } from '../rule';

/** Vetting for work or volunteering: a purpose of its own, under national law. */
export const purposeIsVettingForWork = rule({
  id: 'purpose-is-vetting-for-work',
  needs: ['purpose'],
  restsOn: ['2009-315/art-7(2)'],
  holds: ({ purpose }) => (purpose === undefined ? 'unknown' : purpose === 'vet-for-work' ? 'yes' : 'no'),
});
