import { rule } from '../rule';

/** Nothing has happened yet: then an assessment has to say what points to an offence. */
export const theCaseIsToPreventAnOffence = rule({
  id: 'the-case-is-to-prevent-an-offence',
  needs: ['purpose', 'caseStage'],
  restsOn: ['2023-977/art-4(3)'],
  holds: ({ purpose, caseStage }) => {
    if (purpose === 'prevent-harm' || purpose === 'protect-victim') return 'yes';
    if (caseStage === undefined || caseStage === 'unknown') return 'unknown';
    return caseStage === 'offence-to-prevent' ? 'yes' : 'no';
  },
});
