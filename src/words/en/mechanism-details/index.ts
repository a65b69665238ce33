import type { MechanismId } from '../../../law';
import type { MechanismDetail } from '../../types';

/** What only the page of a mechanism needs, loaded there. */
export const loadMechanismDetail: Readonly<Partial<Record<MechanismId, () => Promise<{ detail: MechanismDetail }>>>> = {
  'sis-36-discreet': () => import('./sis-36-discreet'),
  'sis-26-arrest': () => import('./sis-26-arrest'),
  'sis-32-missing-vulnerable': () => import('./sis-32-missing-vulnerable'),
  'sis-34-judicial': () => import('./sis-34-judicial'),
  'sis-36-inquiry': () => import('./sis-36-inquiry'),
  'sis-36-specific': () => import('./sis-36-specific'),
  'sis-38-objects': () => import('./sis-38-objects'),
  'sis-40-unknown-wanted': () => import('./sis-40-unknown-wanted'),
  'sis-24-refusal-of-entry': () => import('./sis-24-refusal-of-entry'),
  'sis-return': () => import('./sis-return'),
  'cisa-46': () => import('./cisa-46'),
};
