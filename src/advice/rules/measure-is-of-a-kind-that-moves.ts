import { rule } from '../rule';

/** Conditional release, probation, suspended sentence or alternative sanction. A treatment order depends on the other State; a register duty or civil order is outside. */
export const measureIsOfAKindThatMoves = rule({
  id: 'measure-is-of-a-kind-that-moves',
  needs: ['measureKind', 'sentenceStatus'],
  restsOn: ['2008-947/art-4(1)', '2008-947/art-11(1)(i)', 'coe-1964/art-2'],
  holds: ({ measureKind, sentenceStatus }) => {
    switch (measureKind) {
      case 'conditional-release':
      case 'probation':
      case 'suspended-sentence':
      case 'alternative-sanction':
        return 'yes';
      case 'register-or-notification-duty':
      case 'civil-order':
      case 'none':
        return 'no';
      default:
        return sentenceStatus === 'sentence-over' || sentenceStatus === 'in-custody-nothing-follows' ? 'no' : 'unknown';
    }
  },
});
