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
  'interpol-red': () => import('./interpol-red'),
  'interpol-blue': () => import('./interpol-blue'),
  'interpol-green': () => import('./interpol-green'),
  'interpol-yellow': () => import('./interpol-yellow'),
  'interpol-orange': () => import('./interpol-orange'),
  'interpol-diffusion': () => import('./interpol-diffusion'),
  'tca-pruem': () => import('./tca-pruem'),
  'europol-siena-eis': () => import('./europol-siena-eis'),
  'pruem-dna': () => import('./pruem-dna'),
  'pruem-fingerprints': () => import('./pruem-fingerprints'),
  'pruem-vehicle': () => import('./pruem-vehicle'),
  'pruem-major-events': () => import('./pruem-major-events'),
  'pruem-ii-facial': () => import('./pruem-ii-facial'),
  'pruem-ii-police-records': () => import('./pruem-ii-police-records'),
  'interpol-icse': () => import('./interpol-icse'),
};
