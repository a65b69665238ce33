import type { NeedId } from '../ids';
import type { Need } from '../mechanism-model';
import { actTogether } from './act-together';
import { arrest } from './arrest';
import { askEuropol } from './ask-europol';
import { askTheirPolice } from './ask-their-police';
import { beToldOfSightings } from './be-told-of-sightings';
import { circulateOutsideSis } from './circulate-outside-sis';
import { compareAFace } from './compare-a-face';
import { compareDna } from './compare-dna';
import { comparePrints } from './compare-prints';
import { confirmTheDeparture } from './confirm-the-departure';
import { findAPoliceFile } from './find-a-police-file';
import { findAndProtect } from './find-and-protect';
import { findTheConvictingStates } from './find-the-convicting-states';
import { getEvidence } from './get-evidence';
import { getProviderData } from './get-provider-data';
import { identifyTheChild } from './identify-the-child';
import { identifyWorldWide } from './identify-world-wide';
import { keepOut } from './keep-out';
import { learnTheOwnRecord } from './learn-the-own-record';
import { learnTheRecord } from './learn-the-record';
import { learnTheRecordForWork } from './learn-the-record-for-work';
import { learnTheWhereabouts } from './learn-the-whereabouts';
import { lookUpAVehicle } from './look-up-a-vehicle';
import { moveSupervision } from './move-supervision';
import { moveTheCustodialSentence } from './move-the-custodial-sentence';
import { protectTheChildThere } from './protect-the-child-there';
import { protectionGoesAlong } from './protection-goes-along';
import { searchMarksInSis } from './search-marks-in-sis';
import { settleIdentity } from './settle-identity';
import { superviseBeforeTrial } from './supervise-before-trial';
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
  'ask-europol': askEuropol,
  'find-a-police-file': findAPoliceFile,
  'compare-dna': compareDna,
  'compare-prints': comparePrints,
  'look-up-a-vehicle': lookUpAVehicle,
  'compare-a-face': compareAFace,
  'search-marks-in-sis': searchMarksInSis,
  'get-evidence': getEvidence,
  'get-provider-data': getProviderData,
  'act-together': actTogether,
  'identify-the-child': identifyTheChild,
  'circulate-outside-sis': circulateOutsideSis,
  'learn-the-whereabouts': learnTheWhereabouts,
  'supervise-before-trial': superviseBeforeTrial,
  'protect-the-child-there': protectTheChildThere,
  'move-the-custodial-sentence': moveTheCustodialSentence,
  'confirm-the-departure': confirmTheDeparture,
  'settle-identity': settleIdentity,
  'find-the-convicting-states': findTheConvictingStates,
  'identify-world-wide': identifyWorldWide,
  'learn-the-own-record': learnTheOwnRecord,
};
