import { all, asOutcome, type Outcome } from '../outcome';
import { rule } from '../rule';
import { requestCameToTheSpoc } from './request-came-to-the-spoc';

/** Urgent, and to be had without coercion from another public body or a private party. */
export const anAnswerIsDueInThreeDays = rule({
  id: 'an-answer-is-due-in-three-days',
  needs: ['requestCameBy', 'requestUrgent', 'requestAccess'],
  restsOn: ['2023-977/art-5(1)(b)', '2023-977/art-4(4)', '2023-977/art-2(7)'],
  holds: (facts) =>
    all([requestCameToTheSpoc.holds(facts), asOutcome(facts.requestUrgent), isFetched(facts.requestAccess)]),
});

const isFetched = (access: string | undefined): Outcome => {
  if (access === 'indirect' || access === 'both') return 'yes';
  return access === 'direct' ? 'no' : 'unknown';
};
