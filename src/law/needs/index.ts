import type { NeedId } from '../ids';
import type { Need } from '../mechanism-model';
import { arrest } from './arrest';
import { askTheirPolice } from './ask-their-police';
import { beToldOfSightings } from './be-told-of-sightings';
import { confirmTheDeparture } from './confirm-the-departure';
import { keepOut } from './keep-out';
import { learnTheRecord } from './learn-the-record';
import { learnTheRecordForWork } from './learn-the-record-for-work';
import { moveSupervision } from './move-supervision';
import { moveTheCustodialSentence } from './move-the-custodial-sentence';
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
  'move-the-custodial-sentence': moveTheCustodialSentence,
  'confirm-the-departure': confirmTheDeparture,
};
