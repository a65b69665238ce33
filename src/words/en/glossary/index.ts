import type { Term } from '../../types';
import { policeInformation } from './police-information';

/** Every term of the glossary, by topic. The page sorts them. */
export const glossary: readonly Term[] = [...policeInformation];
