import { banOf } from '../ban-of';
import { rule } from '../rule';

/** A measure in criminal matters already bans places, contact or coming near. A ban of the police may count as one: the legal service says. */
export const aCriminalBanProtects = rule({
  id: 'a-criminal-ban-protects',
  needs: ['protectionMeasure', 'protectionBan'],
  restsOn: ['2011-99/art-5'],
  holds: (facts) => banOf('criminal', facts),
});
