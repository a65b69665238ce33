import type { MechanismId } from '../../../law';
import type { MechanismDetail } from '../../types';

/** What only the page of a mechanism needs, loaded there. */
export const loadMechanismDetail: Readonly<Partial<Record<MechanismId, () => Promise<{ detail: MechanismDetail }>>>> = {
  'fd-2008-947-probation': () => import('./fd-2008-947-probation'),
  'sis-36-discreet': () => import('./sis-36-discreet'),
  'fd-2008-909-custodial': () => import('./fd-2008-909-custodial'),
  'fd-2009-829-supervision-order': () => import('./fd-2009-829-supervision-order'),
  'epo-2011-99': () => import('./epo-2011-99'),
  'reg-606-2013': () => import('./reg-606-2013'),
  eio: () => import('./eio'),
  'mla-2000': () => import('./mla-2000'),
  'mla-coe-1959': () => import('./mla-coe-1959'),
  'coe-1964-supervision': () => import('./coe-1964-supervision'),
  'coe-1983-transfer': () => import('./coe-1983-transfer'),
};
