import type { Golden } from './type';

/** Mistyped, or not yet typed to the end. */
export const typing: readonly Golden[] = [
  ['superivsion transfer', '/mechanisms/fd-2008-947-probation/', '/handbook/moving-supervision/'],
  ['europeen arrest warant', '/mechanisms/eaw/', '/law/2002-584/'],
  ['intrepol green notise', '/mechanisms/interpol-green/'],
  ['discreat check', '/mechanisms/sis-36-discreet/', '/handbook/sis-alerts/', '/handbook/glossary/'],
  [
    'protecion order',
    '/mechanisms/epo-2011-99/',
    '/protected-person-moves/',
    '/law/2011-99/',
    '/handbook/orders-that-protect-a-victim/',
  ],
  ['whereabuts unknown', '/whereabouts-unknown/'],
  ['eurojsut', '/mechanisms/jit-eurojust/', '/law/2018-1727/', '/handbook/glossary/'],
  ['fingerprnts', '/mechanisms/pruem-fingerprints/', '/mechanisms/tca-pruem/', '/handbook/'],
  ['fuhrungzeugnis', '/mechanisms/ecris-other-purposes/', '/work-with-children/'],
  ['germny', '/states/de/'],
  ['netherland', '/states/nl/'],
  [
    'extraditon',
    '/mechanisms/extradition-1957/',
    '/law/coe-1957/',
    '/arrest-abroad/',
    '/handbook/arrest-and-surrender/',
  ],
  ['difusion', '/mechanisms/interpol-diffusion/', '/handbook/glossary/'],
  ['surender', '/mechanisms/tca-surrender/', '/deadlines/#eaw-', '/mechanisms/eaw/', '/handbook/arrest-and-surrender/'],
  ['vetin', '/work-with-children/', '/handbook/vetting-for-work-with-children/', '/mechanisms/ecris-other-purposes/'],
  ['discre', '/mechanisms/sis-36-discreet/', '/handbook/sis-alerts/', '/handbook/glossary/'],
  ['green no', '/mechanisms/interpol-green/'],
  ['transfer of sup', '/mechanisms/fd-2008-947-probation/', '/handbook/moving-supervision/'],
  ['may i sh', '/may-i-share/'],
  ['who can se', '/handbook/who-can-send-what/'],
];
