import type { Golden } from './type';

/** Articles of earlier law under which alerts stood. */
export const earlier: readonly Golden[] = [
  ['Decision 2007/533/JHA Art 36', '/mechanisms/sis-36-discreet/'],
  ['Art 36 Decision 2007/533', '/mechanisms/sis-36-discreet/'],
  ['Art. 26 of Decision 2007/533/JHA', '/mechanisms/sis-26-arrest/'],
  ['SIS II Decision Article 38', '/mechanisms/sis-38-objects/'],
  ['SIS II article 99', '/mechanisms/sis-36-discreet/'],
  ['article 99 CISA', '/mechanisms/sis-36-discreet/'],
  ['article 99 discreet surveillance', '/mechanisms/sis-36-discreet/'],
  ['article 99 specific checks', '/mechanisms/sis-36-specific/'],
  ['art. 96 CISA', '/mechanisms/sis-24-refusal-of-entry/'],
  ['article 95 CISA arrest', '/mechanisms/sis-26-arrest/'],
  ['Article 97 Schengen Convention', '/mechanisms/sis-32-missing-vulnerable/'],
  ['CISA 98', '/mechanisms/sis-34-judicial/'],
  ['Art 100 CISA', '/mechanisms/sis-38-objects/'],
  ['SIS recast', '/law/2018-1862/'],
];
