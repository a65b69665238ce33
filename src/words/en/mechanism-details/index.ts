import type { MechanismId } from '../../../law';
import type { MechanismDetail } from '../../types';

/** What only the page of a mechanism needs, loaded there. */
export const loadMechanismDetail: Readonly<Partial<Record<MechanismId, () => Promise<{ detail: MechanismDetail }>>>> = {
  'sis-36-discreet': () => import('./sis-36-discreet'),
  eaw: () => import('./eaw'),
  'tca-surrender': () => import('./tca-surrender'),
  'tca-mutual-assistance': () => import('./tca-mutual-assistance'),
  'tca-operational-information': () => import('./tca-operational-information'),
  'tca-criminal-records': () => import('./tca-criminal-records'),
  'nordic-1963': () => import('./nordic-1963'),
  'e-evidence': () => import('./e-evidence'),
  'transfer-of-proceedings': () => import('./transfer-of-proceedings'),
  'liaison-pccc': () => import('./liaison-pccc'),
  'jit-eurojust': () => import('./jit-eurojust'),
  'extradition-1957': () => import('./extradition-1957'),
  'none-national-only': () => import('./none-national-only'),
};
