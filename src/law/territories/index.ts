import type { Territory, TerritoryId } from '../model';
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
import { MT } from './mt';
import { NL } from './nl';
import { NO } from './no';
import { PL } from './pl';
import { PT } from './pt';
import { RO } from './ro';
import { SE } from './se';
import { SI } from './si';
import { SK } from './sk';

export const territories: Readonly<Record<TerritoryId, Territory>> = {
  AT,
  BE,
  BG,
  HR,
  CY,
  CZ,
  DK,
  EE,
  FI,
  FR,
  DE,
  GR,
  HU,
  IE,
  IT,
  LV,
  LT,
  LU,
  MT,
  NL,
  PL,
  PT,
  RO,
  SK,
  SI,
  ES,
  SE,
  IS,
  NO,
  CH,
  LI,
  GB,
};

/** In the order of the model. */
export const territoryIds: readonly TerritoryId[] = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
  'IS',
  'NO',
  'CH',
  'LI',
  'GB',
];
