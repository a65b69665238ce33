/** The sources of every position at once: for a look across all texts, which would otherwise fetch each by itself. */
import type { InstrumentId } from './ids';
import { sources as of6062013CivilProtectionMeasures } from './instruments/606-2013-civil-protection-measures/sources';
import { sources as of118271CountingTime } from './instruments/1182-71-counting-time/sources';
import { sources as of2002465JointTeams } from './instruments/2002-465-joint-teams/sources';
import { sources as of2002584ArrestWarrant } from './instruments/2002-584-arrest-warrant/sources';
import { sources as of200438FreeMovement } from './instruments/2004-38-free-movement/sources';
import { sources as of2006960SwedishInitiative } from './instruments/2006-960-swedish-initiative/sources';
import { sources as of2008615Pruem } from './instruments/2008-615-pruem/sources';
import { sources as of2008675TakingAccount } from './instruments/2008-675-taking-account/sources';
import { sources as of2008909CustodialSentences } from './instruments/2008-909-custodial-sentences/sources';
import { sources as of2008947Probation } from './instruments/2008-947-probation/sources';
import { sources as of2008976JudicialNetwork } from './instruments/2008-976-judicial-network/sources';
import { sources as of2009315CriminalRecords } from './instruments/2009-315-criminal-records/sources';
import { sources as of2009829SupervisionOrders } from './instruments/2009-829-supervision-orders/sources';
import { sources as of201193ChildSexualAbuse } from './instruments/2011-93-child-sexual-abuse/sources';
import { sources as of201199ProtectionOrders } from './instruments/2011-99-protection-orders/sources';
import { sources as of201229VictimsRights } from './instruments/2012-29-victims-rights/sources';
import { sources as of201332AsylumProcedure } from './instruments/2013-32-asylum-procedure/sources';
import { sources as of201441InvestigationOrders } from './instruments/2014-41-investigation-orders/sources';
import { sources as of2016680LawEnforcementDataProtection } from './instruments/2016-680-law-enforcement-data-protection/sources';
import { sources as of2016681PassengerRecords } from './instruments/2016-681-passenger-records/sources';
import { sources as of2016794Europol } from './instruments/2016-794-europol/sources';
import { sources as of20172226EntryExit } from './instruments/2017-2226-entry-exit/sources';
import { sources as of20181240TravelAuthorisation } from './instruments/2018-1240-travel-authorisation/sources';
import { sources as of20181727Eurojust } from './instruments/2018-1727-eurojust/sources';
import { sources as of20181860SisReturn } from './instruments/2018-1860-sis-return/sources';
import { sources as of20181861SisBorders } from './instruments/2018-1861-sis-borders/sources';
import { sources as of20181862SisPolice } from './instruments/2018-1862-sis-police/sources';
import { sources as of2019816EcrisTcn } from './instruments/2019-816-ecris-tcn/sources';
import { sources as of2019884EcrisAmendment } from './instruments/2019-884-ecris-amendment/sources';
import { sources as of20191111ChildProtection } from './instruments/2019-1111-child-protection/sources';
import { sources as of20221190InformationAlerts } from './instruments/2022-1190-information-alerts/sources';
import { sources as of2023977LawEnforcementExchange } from './instruments/2023-977-law-enforcement-exchange/sources';
import { sources as of20231543EEvidence } from './instruments/2023-1543-e-evidence/sources';
import { sources as of20232844DigitalChannel } from './instruments/2023-2844-digital-channel/sources';
import { sources as of2024982PruemIi } from './instruments/2024-982-pruem-ii/sources';
import { sources as of20241348AsylumProcedure } from './instruments/2024-1348-asylum-procedure/sources';
import { sources as of20243011TransferOfProceedings } from './instruments/2024-3011-transfer-of-proceedings/sources';
import { sources as of202513PassengerInformation } from './instruments/2025-13-passenger-information/sources';
import { sources as ofCets222TransferProtocol2017 } from './instruments/cets-222-transfer-protocol-2017/sources';
import { sources as ofCisaSchengenConvention } from './instruments/cisa-schengen-convention/sources';
import { sources as ofCoe1957Extradition } from './instruments/coe-1957-extradition/sources';
import { sources as ofCoe1959MutualAssistance } from './instruments/coe-1959-mutual-assistance/sources';
import { sources as ofCoe1964Supervision } from './instruments/coe-1964-supervision/sources';
import { sources as ofCoe1983Transfer } from './instruments/coe-1983-transfer/sources';
import { sources as ofCoe2007LanzaroteChildren } from './instruments/coe-2007-lanzarote-children/sources';
import { sources as ofCoe2011IstanbulViolenceAgainstWomen } from './instruments/coe-2011-istanbul-violence-against-women/sources';
import { sources as ofCoeRec20101ProbationRules } from './instruments/coe-rec-2010-1-probation-rules/sources';
import { sources as ofCoeRec201212ForeignPrisoners } from './instruments/coe-rec-2012-12-foreign-prisoners/sources';
import { sources as ofCoeRec20143SeriousReoffending } from './instruments/coe-rec-2014-3-serious-reoffending/sources';
import { sources as ofCoeRec20216SexualOffences } from './instruments/coe-rec-2021-6-sexual-offences/sources';
import { sources as ofEchrHumanRights } from './instruments/echr-human-rights/sources';
import { sources as ofEts167TransferWithoutConsent } from './instruments/ets-167-transfer-without-consent/sources';
import { sources as ofEts182MutualAssistanceProtocol } from './instruments/ets-182-mutual-assistance-protocol/sources';
import { sources as ofHague1996ChildProtection } from './instruments/hague-1996-child-protection/sources';
import { sources as ofInterpolRpdNotices } from './instruments/interpol-rpd-notices/sources';
import { sources as ofMla2000MutualAssistance } from './instruments/mla-2000-mutual-assistance/sources';
import { sources as ofNordic1963Enforcement } from './instruments/nordic-1963-enforcement/sources';
import { sources as ofPoliceCooperationAgreements } from './instruments/police-cooperation-agreements/sources';
import { sources as ofSchengenAreaWithoutControls } from './instruments/schengen-area-without-controls/sources';
import { sources as ofSireneManual2013115 } from './instruments/sirene-manual-2013-115/sources';
import { sources as ofTcaPartThreeCooperation } from './instruments/tca-part-three-cooperation/sources';
import { sources as ofUkAdequacyDataProtection } from './instruments/uk-adequacy-data-protection/sources';
import type { Sources } from './model';

export const allSources: Readonly<Record<InstrumentId, Sources>> = {
  '2023-977': of2023977LawEnforcementExchange,
  '2006-960': of2006960SwedishInitiative,
  '2018-1862': of20181862SisPolice,
  '2018-1861': of20181861SisBorders,
  'interpol-rpd': ofInterpolRpdNotices,
  '2009-315': of2009315CriminalRecords,
  '2008-947': of2008947Probation,
  '2002-584': of2002584ArrestWarrant,
  'tca-part-three': ofTcaPartThreeCooperation,
  '1182-71': of118271CountingTime,
  'nordic-1963': ofNordic1963Enforcement,
  '2016-680': of2016680LawEnforcementDataProtection,
  '2008-909': of2008909CustodialSentences,
  '2009-829': of2009829SupervisionOrders,
  '2011-99': of201199ProtectionOrders,
  '606-2013': of6062013CivilProtectionMeasures,
  '2014-41': of201441InvestigationOrders,
  'coe-1964': ofCoe1964Supervision,
  'mla-2000': ofMla2000MutualAssistance,
  'coe-1959': ofCoe1959MutualAssistance,
  'coe-1983': ofCoe1983Transfer,
  '2023-1543': of20231543EEvidence,
  '2024-3011': of20243011TransferOfProceedings,
  'ets-167': ofEts167TransferWithoutConsent,
  'cets-222': ofCets222TransferProtocol2017,
  'ets-182': ofEts182MutualAssistanceProtocol,
  '2013-32': of201332AsylumProcedure,
  '2024-1348': of20241348AsylumProcedure,
  echr: ofEchrHumanRights,
  'coe-2007-lanzarote': ofCoe2007LanzaroteChildren,
  'coe-2011-istanbul': ofCoe2011IstanbulViolenceAgainstWomen,
  'coe-rec-2014-3': ofCoeRec20143SeriousReoffending,
  'coe-rec-2010-1': ofCoeRec20101ProbationRules,
  'coe-rec-2012-12': ofCoeRec201212ForeignPrisoners,
  'coe-rec-2021-6': ofCoeRec20216SexualOffences,
  'uk-adequacy': ofUkAdequacyDataProtection,
  '2016-794': of2016794Europol,
  '2008-615': of2008615Pruem,
  '2024-982': of2024982PruemIi,
  '2019-816': of2019816EcrisTcn,
  '2019-884': of2019884EcrisAmendment,
  '2011-93': of201193ChildSexualAbuse,
  '2004-38': of200438FreeMovement,
  '2019-1111': of20191111ChildProtection,
  'hague-1996': ofHague1996ChildProtection,
  '2012-29': of201229VictimsRights,
  'police-cooperation-agreements': ofPoliceCooperationAgreements,
  '2002-465': of2002465JointTeams,
  '2018-1727': of20181727Eurojust,
  '2008-976': of2008976JudicialNetwork,
  '2023-2844': of20232844DigitalChannel,
  '2008-675': of2008675TakingAccount,
  'coe-1957': ofCoe1957Extradition,
  '2018-1860': of20181860SisReturn,
  '2022-1190': of20221190InformationAlerts,
  'sirene-manual': ofSireneManual2013115,
  cisa: ofCisaSchengenConvention,
  'schengen-area': ofSchengenAreaWithoutControls,
  '2016-681': of2016681PassengerRecords,
  '2025-13': of202513PassengerInformation,
  '2017-2226': of20172226EntryExit,
  '2018-1240': of20181240TravelAuthorisation,
};
