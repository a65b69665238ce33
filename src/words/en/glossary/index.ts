import type { Term } from '../../types';
import { comparingAndBorders } from './comparing-and-borders';
import { courtsAndArrest } from './courts-and-arrest';
import { criminalRecords } from './criminal-records';
import { dataProtection } from './data-protection';
import { interpol } from './interpol';
import { managingRisk } from './managing-risk';
import { movingMeasures } from './moving-measures';
import { policeInformation } from './police-information';
import { schengenInformationSystem } from './schengen-information-system';

/** Every term of the glossary, by topic. The page sorts them by name. */
export const glossary: readonly Term[] = [
  ...policeInformation,
  ...schengenInformationSystem,
  ...interpol,
  ...criminalRecords,
  ...movingMeasures,
  ...courtsAndArrest,
  ...comparingAndBorders,
  ...dataProtection,
  ...managingRisk,
];
