import { rule } from '../rule';

/** A witness, a summons, a judgment to be served or a sentence to be started. Somebody who left a sentence is sought by an order. */
export const aProcedureNeedsTheWhereabouts = rule({
  id: 'a-procedure-needs-the-whereabouts',
  needs: ['purpose', 'soughtAs'],
  onlyIfAsked: ['soughtAs'],
  restsOn: ['2018-1862/art-34'],
  holds: ({ purpose, soughtAs }) => {
    switch (soughtAs) {
      case 'to-begin-a-sentence':
      case 'accused':
      case 'witness-or-to-be-served':
        return 'yes';
      case 'gone-from-a-sentence':
      case 'lost-under-supervision':
      case 'nothing-left':
        return 'no';
      case 'unknown':
        return 'unknown';
      default:
        return purpose === undefined || purpose === 'prosecute' || purpose === 'locate-and-arrest' ? 'unknown' : 'no';
    }
  },
});
