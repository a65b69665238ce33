/** The core door of the law room: ids, positions, mechanisms, needs, limits, territories. No explanations. */

import type { InstrumentId } from './ids';
import { civilProtectionMeasures } from './instruments/606-2013-civil-protection-measures';
import { countingTime } from './instruments/1182-71-counting-time';
import { arrestWarrant } from './instruments/2002-584-arrest-warrant';
import { swedishInitiative } from './instruments/2006-960-swedish-initiative';
import { custodialSentences } from './instruments/2008-909-custodial-sentences';
import { probation } from './instruments/2008-947-probation';
import { criminalRecords } from './instruments/2009-315-criminal-records';
import { supervisionOrders } from './instruments/2009-829-supervision-orders';
import { protectionOrders } from './instruments/2011-99-protection-orders';
import { investigationOrders } from './instruments/2014-41-investigation-orders';
import { lawEnforcementDataProtection } from './instruments/2016-680-law-enforcement-data-protection';
import { passengerRecords } from './instruments/2016-681-passenger-records';
import { entryExit } from './instruments/2017-2226-entry-exit';
import { travelAuthorisation } from './instruments/2018-1240-travel-authorisation';
import { sisReturn } from './instruments/2018-1860-sis-return';
import { sisBorders } from './instruments/2018-1861-sis-borders';
import { sisPolice } from './instruments/2018-1862-sis-police';
import { informationAlerts } from './instruments/2022-1190-information-alerts';
import { lawEnforcementExchange } from './instruments/2023-977-law-enforcement-exchange';
import { electronicEvidence } from './instruments/2023-1543-e-evidence';
import { transferOfProceedings } from './instruments/2024-3011-transfer-of-proceedings';
import { passengerInformation } from './instruments/2025-13-passenger-information';
import { schengenConvention } from './instruments/cisa-schengen-convention';
import { mutualAssistance1959 } from './instruments/coe-1959-mutual-assistance';
import { supervision1964 } from './instruments/coe-1964-supervision';
import { transfer1983 } from './instruments/coe-1983-transfer';
import { interpolNotices } from './instruments/interpol-rpd-notices';
import { mutualAssistance2000 } from './instruments/mla-2000-mutual-assistance';
import { nordicEnforcement } from './instruments/nordic-1963-enforcement';
import { schengenArea } from './instruments/schengen-area-without-controls';
import { sireneManual } from './instruments/sirene-manual-2013-115';
import { tcaPartThree } from './instruments/tca-part-three-cooperation';
import type { Day, Instrument } from './model';

/** The day the base was compiled. Positions with no established first day are answered from this day on. */
export const compiledOn: Day = '2026-11-23';

export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  '2023-977': lawEnforcementExchange,
  '2006-960': swedishInitiative,
  '2018-1862': sisPolice,
  '2018-1861': sisBorders,
  'interpol-rpd': interpolNotices,
  '2009-315': criminalRecords,
  '2008-947': probation,
  '2002-584': arrestWarrant,
  'tca-part-three': tcaPartThree,
  '1182-71': countingTime,
  'nordic-1963': nordicEnforcement,
  '2016-680': lawEnforcementDataProtection,
  '2008-909': custodialSentences,
  '2009-829': supervisionOrders,
  '2011-99': protectionOrders,
  '606-2013': civilProtectionMeasures,
  '2014-41': investigationOrders,
  'coe-1964': supervision1964,
  'mla-2000': mutualAssistance2000,
  'coe-1959': mutualAssistance1959,
  'coe-1983': transfer1983,
  '2023-1543': electronicEvidence,
  '2024-3011': transferOfProceedings,
  '2018-1860': sisReturn,
  '2022-1190': informationAlerts,
  'sirene-manual': sireneManual,
  cisa: schengenConvention,
  'schengen-area': schengenArea,
  '2016-681': passengerRecords,
  '2025-13': passengerInformation,
  '2017-2226': entryExit,
  '2018-1240': travelAuthorisation,
};

export * from './ids';
export { limits } from './limits';
export * from './mechanism-model';
export { mechanisms } from './mechanisms';
export * from './model';
export { needs } from './needs';
export { territories, territoryIds } from './territories';
export { territoryOf } from './territory-of';
