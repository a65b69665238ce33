import type { MechanismId } from '../../../law';
import type { MechanismDetail } from '../../types';

/** What only the page of a mechanism needs, loaded there. */
export const loadMechanismDetail: Readonly<Partial<Record<MechanismId, () => Promise<{ detail: MechanismDetail }>>>> = {
  'sis-36-discreet': () => import('./sis-36-discreet'),
  'ecris-criminal-proceedings': () => import('./ecris-criminal-proceedings'),
  'ecris-other-purposes': () => import('./ecris-other-purposes'),
  'ecris-own-request': () => import('./ecris-own-request'),
  'dir-2023-977-request': () => import('./dir-2023-977-request'),
  'dir-2023-977-own-initiative': () => import('./dir-2023-977-own-initiative'),
  'fd-2006-960': () => import('./fd-2006-960'),
  'ecris-tcn': () => import('./ecris-tcn'),
  'dir-2004-38-police-record': () => import('./dir-2004-38-police-record'),
  'child-protection-2019-1111': () => import('./child-protection-2019-1111'),
  'child-protection-hague-1996': () => import('./child-protection-hague-1996'),
};
