import { rule } from '../rule';

/** A known person is to be protected: child protection and victim services take part, and not the police alone. */
export const purposeIsToProtectSomebody = rule({
  id: 'purpose-is-to-protect-somebody',
  needs: ['purpose'],
  restsOn: ['2012-29/art-1(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'protect-victim' ? 'yes' : 'no';
  },
});
