import type { NeedId } from '../ids';
import type { Need } from '../mechanism-model';
import { arrest } from './arrest';
import { askTheirPolice } from './ask-their-police';
import { beToldOfSightings } from './be-told-of-sightings';
import { findTheConvictingStates } from './find-the-convicting-states';
import { identifyWorldWide } from './identify-world-wide';
import { keepOut } from './keep-out';
import { learnTheOwnRecord } from './learn-the-own-record';
import { learnTheRecord } from './learn-the-record';
import { learnTheRecordForWork } from './learn-the-record-for-work';
import { moveSupervision } from './move-supervision';
import { settleIdentity } from './settle-identity';
import { tellTheirPolice } from './tell-their-police';

/** What an ending can want done, by its fixed name. */
export const needs: Readonly<Record<NeedId, Need>> = {
  'tell-their-police': tellTheirPolice,
  'be-told-of-sightings': beToldOfSightings,
  'move-supervision': moveSupervision,
  'ask-their-police': askTheirPolice,
  'learn-the-record': learnTheRecord,
  'learn-the-record-for-work': learnTheRecordForWork,
  arrest,
  'keep-out': keepOut,
  'learn-the-own-record': learnTheOwnRecord,
  'identify-world-wide': identifyWorldWide,
  'find-the-convicting-states': findTheConvictingStates,
  'settle-identity': settleIdentity,
};
