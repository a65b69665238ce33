import { type MechanismId, mechanisms } from '../law';
import { basePages, mechanismTitles } from '../words';

/** The title of a mechanism; one whose basis nobody has opened says so wherever it appears. */
export const titleOf = (id: MechanismId): string =>
  mechanisms[id].basisUnread === true
    ? basePages.mechanisms.basisUnreadMark.replace('{title}', mechanismTitles[id])
    : mechanismTitles[id];
