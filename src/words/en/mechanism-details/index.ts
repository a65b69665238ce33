import type { MechanismId } from '../../../law';
import type { MechanismDetail } from '../../types';

/** What only the page of a mechanism needs, loaded there. */
export const loadMechanismDetail: Readonly<Partial<Record<MechanismId, () => Promise<{ detail: MechanismDetail }>>>> = {
  'fd-2008-947-probation': () => import('./fd-2008-947-probation'),
  'sis-36-discreet': () => import('./sis-36-discreet'),
};
