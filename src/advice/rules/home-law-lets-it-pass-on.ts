import { rule } from '../rule';

/** A national rule lets the reader tell the police at home. Approval by a court or prosecutor may be part of it. */
export const homeLawLetsItPassOn = rule({
  id: 'home-law-lets-it-pass-on',
  needs: ['homeGateway'],
  restsOn: ['2016-680/art-4(2)', '2016-680/art-8'],
  holds: ({ homeGateway }) => {
    if (homeGateway === undefined || homeGateway === 'unknown') return 'unknown';
    return homeGateway === 'professional-secrecy-bars' ? 'no' : 'yes';
  },
});
