/** The core door of the law room: ids, positions, mechanisms, needs, limits, territories. No explanations. */

import type { InstrumentId } from './ids';
import { civilProtectionMeasures } from './instruments/606-2013-civil-protection-measures';
import { countingTime } from './instruments/1182-71-counting-time';
import { jointTeams } from './instruments/2002-465-joint-teams';
import { arrestWarrant } from './instruments/2002-584-arrest-warrant';
import { freeMovement } from './instruments/2004-38-free-movement';
import { swedishInitiative } from './instruments/2006-960-swedish-initiative';
import { pruem } from './instruments/2008-615-pruem';
import { takingAccount } from './instruments/2008-675-taking-account';
import { custodialSentences } from './instruments/2008-909-custodial-sentences';
import { probation } from './instruments/2008-947-probation';
import { judicialNetwork } from './instruments/2008-976-judicial-network';
import { criminalRecords } from './instruments/2009-315-criminal-records';
import { supervisionOrders } from './instruments/2009-829-supervision-orders';
import { childSexualAbuse } from './instruments/2011-93-child-sexual-abuse';
import { protectionOrders } from './instruments/2011-99-protection-orders';
import { victimsRights } from './instruments/2012-29-victims-rights';
import { asylumProcedureDirective } from './instruments/2013-32-asylum-procedure';
import { investigationOrders } from './instruments/2014-41-investigation-orders';
import { lawEnforcementDataProtection } from './instruments/2016-680-law-enforcement-data-protection';
import { passengerRecords } from './instruments/2016-681-passenger-records';
import { europol } from './instruments/2016-794-europol';
import { entryExit } from './instruments/2017-2226-entry-exit';
import { travelAuthorisation } from './instruments/2018-1240-travel-authorisation';
import { eurojust } from './instruments/2018-1727-eurojust';
import { sisReturn } from './instruments/2018-1860-sis-return';
import { sisBorders } from './instruments/2018-1861-sis-borders';
import { sisPolice } from './instruments/2018-1862-sis-police';
import { recordsIndex } from './instruments/2019-816-ecris-tcn';
import { recordsAmendment } from './instruments/2019-884-ecris-amendment';
import { childProtection } from './instruments/2019-1111-child-protection';
import { informationAlerts } from './instruments/2022-1190-information-alerts';
import { lawEnforcementExchange } from './instruments/2023-977-law-enforcement-exchange';
import { electronicEvidence } from './instruments/2023-1543-e-evidence';
import { digitalChannel } from './instruments/2023-2844-digital-channel';
import { pruemTwo } from './instruments/2024-982-pruem-ii';
import { asylumProcedure } from './instruments/2024-1348-asylum-procedure';
import { transferOfProceedings } from './instruments/2024-3011-transfer-of-proceedings';
import { passengerInformation } from './instruments/2025-13-passenger-information';
import { transferProtocol2017 } from './instruments/cets-222-transfer-protocol-2017';
import { schengenConvention } from './instruments/cisa-schengen-convention';
import { extradition1957 } from './instruments/coe-1957-extradition';
import { mutualAssistance1959 } from './instruments/coe-1959-mutual-assistance';
import { supervision1964 } from './instruments/coe-1964-supervision';
import { transfer1983 } from './instruments/coe-1983-transfer';
import { lanzarote } from './instruments/coe-2007-lanzarote-children';
import { istanbul } from './instruments/coe-2011-istanbul-violence-against-women';
import { probationRules } from './instruments/coe-rec-2010-1-probation-rules';
import { foreignPrisoners } from './instruments/coe-rec-2012-12-foreign-prisoners';
import { seriousReoffending } from './instruments/coe-rec-2014-3-serious-reoffending';
import { sexualOffences } from './instruments/coe-rec-2021-6-sexual-offences';
import { humanRights } from './instruments/echr-human-rights';
import { transferProtocol1997 } from './instruments/ets-167-transfer-without-consent';
import { mutualAssistanceProtocol2001 } from './instruments/ets-182-mutual-assistance-protocol';
import { childProtection1996 } from './instruments/hague-1996-child-protection';
import { interpolNotices } from './instruments/interpol-rpd-notices';
import { mutualAssistance2000 } from './instruments/mla-2000-mutual-assistance';
import { nordicEnforcement } from './instruments/nordic-1963-enforcement';
import { policeAgreements } from './instruments/police-cooperation-agreements';
import { schengenArea } from './instruments/schengen-area-without-controls';
import { sireneManual } from './instruments/sirene-manual-2013-115';
import { tcaPartThree } from './instruments/tca-part-three-cooperation';
import { ukAdequacy } from './instruments/uk-adequacy-data-protection';
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
  'ets-167': transferProtocol1997,
  'cets-222': transferProtocol2017,
  'ets-182': mutualAssistanceProtocol2001,
  '2013-32': asylumProcedureDirective,
  '2024-1348': asylumProcedure,
  echr: humanRights,
  'coe-2007-lanzarote': lanzarote,
  'coe-2011-istanbul': istanbul,
  'coe-rec-2014-3': seriousReoffending,
  'coe-rec-2010-1': probationRules,
  'coe-rec-2012-12': foreignPrisoners,
  'coe-rec-2021-6': sexualOffences,
  'uk-adequacy': ukAdequacy,
  '2016-794': europol,
  '2008-615': pruem,
  '2024-982': pruemTwo,
  '2019-816': recordsIndex,
  '2019-884': recordsAmendment,
  '2011-93': childSexualAbuse,
  '2004-38': freeMovement,
  '2019-1111': childProtection,
  'hague-1996': childProtection1996,
  '2012-29': victimsRights,
  'police-cooperation-agreements': policeAgreements,
  '2002-465': jointTeams,
  '2018-1727': eurojust,
  '2008-976': judicialNetwork,
  '2023-2844': digitalChannel,
  '2008-675': takingAccount,
  'coe-1957': extradition1957,
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

export * from './country-sheets/model';
export * from './ids';
export { limits } from './limits';
export * from './mechanism-model';
export { mechanisms } from './mechanisms';
export { memberStates } from './member-states';
export * from './model';
export { needs } from './needs';
export { territories, territoryIds } from './territories';
export { territoryOf } from './territory-of';
