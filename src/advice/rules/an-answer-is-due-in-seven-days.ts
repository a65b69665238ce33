import { all, asOutcome, not } from '../outcome';
import { rule } from '../rule';
import { requestCameToTheSpoc } from './request-came-to-the-spoc';

/** Not urgent, however the information is reached. */
export const anAnswerIsDueInSevenDays = rule({
  id: 'an-answer-is-due-in-seven-days',
  needs: ['requestCameBy', 'requestUrgent'],
  restsOn: ['2023-977/art-5(1)(c)'],
  holds: (facts) => all([requestCameToTheSpoc.holds(facts), not(asOutcome(facts.requestUrgent))]),
});
