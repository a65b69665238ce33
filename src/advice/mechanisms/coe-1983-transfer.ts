import { check } from '../check';
import { aCustodialSentenceIsToBeServedThere } from '../rules/a-custodial-sentence-is-to-be-served-there';
import { sixMonthsAreLeftToServe } from '../rules/six-months-are-left-to-serve';
import { thatStateIsTheStateOfNationality } from '../rules/that-state-is-the-state-of-nationality';
import { thePersonAndBothStatesAgree } from '../rules/the-person-and-both-states-agree';

/** What `law/mechanisms/coe-1983-transfer` asks of the situation. */
export const coe1983Transfer = check({
  mechanism: 'coe-1983-transfer',
  when: [
    aCustodialSentenceIsToBeServedThere,
    thatStateIsTheStateOfNationality,
    thePersonAndBothStatesAgree,
    sixMonthsAreLeftToServe,
  ],
  instead: ['fd-2008-909-custodial', 'nordic-1963'],
});
