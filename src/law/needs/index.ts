import type { NeedId } from '../ids';
import type { Need } from '../mechanism-model';
import { arrest } from './arrest';
import { askTheirPolice } from './ask-their-police';
import { beToldOfSightings } from './be-told-of-sightings';
import { circulateOutsideSis } from './circulate-outside-sis';
import { keepOut } from './keep-out';
import { learnTheRecord } from './learn-the-record';
import { learnTheRecordForWork } from './learn-the-record-for-work';
import { learnTheWhereabouts } from './learn-the-whereabouts';
import { moveSupervision } from './move-supervision';
import { protectTheChildThere } from './protect-the-child-there';
import { superviseBeforeTrial } from './supervise-before-trial';
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
  'circulate-outside-sis': circulateOutsideSis,
  'learn-the-whereabouts': learnTheWhereabouts,
  'supervise-before-trial': superviseBeforeTrial,
  'protect-the-child-there': protectTheChildThere,
};
