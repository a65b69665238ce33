import type { NeedId } from '../ids';
import type { Need } from '../mechanism-model';
import { arrest } from './arrest';
import { askTheirPolice } from './ask-their-police';
import { beToldOfSightings } from './be-told-of-sightings';
import { findAndProtect } from './find-and-protect';
import { keepOut } from './keep-out';
import { learnTheRecord } from './learn-the-record';
import { learnTheRecordForWork } from './learn-the-record-for-work';
import { moveSupervision } from './move-supervision';
import { protectionGoesAlong } from './protection-goes-along';
import { tellPoliceOutside } from './tell-police-outside';
import { tellTheirPolice } from './tell-their-police';
import { warnChildProtection } from './warn-child-protection';

/** What an ending can want done, by its fixed name. */
export const needs: Readonly<Record<NeedId, Need>> = {
  'tell-their-police': tellTheirPolice,
  'be-told-of-sightings': beToldOfSightings,
  'move-supervision': moveSupervision,
  'ask-their-police': askTheirPolice,
  'learn-the-record': learnTheRecord,
  'learn-the-record-for-work': learnTheRecordForWork,
  arrest: arrest,
  'keep-out': keepOut,
  'warn-child-protection': warnChildProtection,
  'protection-goes-along': protectionGoesAlong,
  'find-and-protect': findAndProtect,
  'tell-police-outside': tellPoliceOutside,
};
