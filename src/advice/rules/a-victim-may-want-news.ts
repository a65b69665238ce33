import { rule } from '../rule';

/** News of release is offered to a victim, on request (Art 6(5)-(6)): not to one who has said that he or she wants none. */
export const aVictimMayWantNews = rule({
  id: 'a-victim-may-want-news',
  needs: ['personToProtect', 'protectedWish'],
  restsOn: ['2012-29/art-6(5)', '2012-29/art-6(6)'],
  holds: ({ personToProtect, protectedWish }) => {
    if (personToProtect === undefined || personToProtect === 'unknown') return 'unknown';
    if (personToProtect !== 'victim' && personToProtect !== 'child-and-victim') return 'no';
    return protectedWish === 'wants-none' ? 'no' : 'yes';
  },
});
