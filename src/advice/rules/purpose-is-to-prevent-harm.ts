import { rule } from '../rule';

/** Harm is to be prevented, or a known person protected; nobody is sought for a case or a sentence. */
export const purposeIsToPreventHarm = rule({
  id: 'purpose-is-to-prevent-harm',
  needs: ['purpose'],
  restsOn: ['2023-977/art-1(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'prevent-harm' || purpose === 'protect-victim' ? 'yes' : 'no';
  },
});
