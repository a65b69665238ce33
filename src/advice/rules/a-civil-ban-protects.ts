import { banOf } from '../ban-of';
import { rule } from '../rule';

/** A measure in civil matters already bans places, contact or coming near. Police are never its authority (recital 13). */
export const aCivilBanProtects = rule({
  id: 'a-civil-ban-protects',
  needs: ['protectionMeasure', 'protectionBan'],
  restsOn: ['606-2013/art-3(1)', '606-2013/recital-13'],
  holds: (facts) => banOf('civil', facts),
});
