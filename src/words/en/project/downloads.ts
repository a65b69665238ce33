import { downloadsElsewhere } from './downloads-elsewhere';
import { downloadsHere } from './downloads-here';
import { downloadsNotFound } from './downloads-not-found';
import type { Download } from './type';

/** The registry of papers and files. To offer a new file: add an entry to `downloads-here`, and make the file in the build. */
export const downloads: readonly Download[] = [...downloadsHere, ...downloadsElsewhere, ...downloadsNotFound];
