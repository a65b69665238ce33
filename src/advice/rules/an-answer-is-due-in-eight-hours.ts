import { all, asOutcome, type Outcome } from '../outcome';
import { rule } from '../rule';
import { requestCameToTheSpoc } from './request-came-to-the-spoc';

/** Urgent, and at hand in a database that the SPOC or the police consult themselves. */
export const anAnswerIsDueInEightHours = rule({
  id: 'an-answer-is-due-in-eight-hours',
  needs: ['requestCameBy', 'requestUrgent', 'requestAccess'],
  restsOn: ['2023-977/art-5(1)(a)', '2023-977/art-4(4)', '2023-977/art-2(6)'],
  holds: (facts) =>
    all([requestCameToTheSpoc.holds(facts), asOutcome(facts.requestUrgent), isAtHand(facts.requestAccess)]),
});

/** What is not held was looked for somewhere: until that is settled, the stricter limit is shown. */
const isAtHand = (access: string | undefined): Outcome => {
  if (access === 'direct' || access === 'both') return 'yes';
  return access === 'indirect' ? 'no' : 'unknown';
};
