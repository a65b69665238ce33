import { rule } from '../rule';

/** The record is wanted for criminal proceedings; carrying out the sentence is a part of them. */
export const theRecordServesProceedings = rule({
  id: 'the-record-serves-proceedings',
  needs: ['purpose'],
  restsOn: ['2009-315/art-2', '2009-315/art-9(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' || purpose === 'supervise-or-execute' ? 'yes' : 'no';
  },
});
