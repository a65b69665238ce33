import type { Facts } from '../facts';
import { all, asOutcome, not, type Outcome } from '../outcome';
import { rule } from '../rule';

/** Data leave the Union to a competent authority, on one of three bases, with consent of the State they came from, where rights do not outweigh it. */
export const theTransferConditionsAreMet = rule({
  id: 'the-transfer-conditions-are-met',
  needs: ['transferBasis', 'receiverIsCompetent', 'dataOwnersAgree', 'graveRightsRiskThere'],
  restsOn: ['2016-680/art-35(1)', '2016-680/art-36', '2016-680/art-37', '2016-680/art-38'],
  holds: ({ transferBasis, receiverIsCompetent, dataOwnersAgree, graveRightsRiskThere }) =>
    all([
      basis(transferBasis),
      asOutcome(receiverIsCompetent),
      owners(dataOwnersAgree),
      not(asOutcome(graveRightsRiskThere)),
    ]),
});

const basis = (answer: Facts['transferBasis']): Outcome => {
  if (answer === undefined || answer === 'unknown') return 'unknown';
  return answer === 'none' ? 'no' : 'yes';
};

const owners = (answer: Facts['dataOwnersAgree']): Outcome => {
  if (answer === 'own-data-only' || answer === 'all-agreed') return 'yes';
  return answer === 'refused' ? 'no' : 'unknown';
};
