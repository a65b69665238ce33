import type { MechanismId } from '../../../law';
import type { MechanismDetail } from '../../types';

/** What only the page of a mechanism needs, loaded there. */
export const loadMechanismDetail: Readonly<Partial<Record<MechanismId, () => Promise<{ detail: MechanismDetail }>>>> = {
  'sis-36-discreet': () => import('./sis-36-discreet'),
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
