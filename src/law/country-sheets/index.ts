import type { TerritoryId } from '../model';
import { AT } from './at';
import { BE } from './be';
import { BG } from './bg';
import { CH } from './ch';
import { CY } from './cy';
import { CZ } from './cz';
import { DE } from './de';
import { DK } from './dk';
import { EE } from './ee';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { GB } from './gb';
import { GR } from './gr';
import { HR } from './hr';
import { HU } from './hu';
import { IE } from './ie';
import { IS } from './is';
import { IT } from './it';
import { LI } from './li';
import { LT } from './lt';
import { LU } from './lu';
import { LV } from './lv';
import type { CountrySheet } from './model';
import { MT } from './mt';
import { NL } from './nl';
import { NO } from './no';
import { PL } from './pl';
import { PT } from './pt';
import { RO } from './ro';
import { SE } from './se';
import { SI } from './si';
import { SK } from './sk';

/** Every sheet, by State. Only the page of a State, the cli and the open data load it. */
export const countrySheets: Readonly<Record<TerritoryId, CountrySheet>> = {
  AT,
  BE,
  BG,
  CH,
  CY,
  CZ,
  DE,
  DK,
  EE,
  ES,
  FI,
  FR,
  GB,
  GR,
  HR,
  HU,
  IE,
  IS,
  IT,
  LI,
  LT,
  LU,
  LV,
  MT,
  NL,
  NO,
  PL,
  PT,
  RO,
  SE,
  SI,
  SK,
};
