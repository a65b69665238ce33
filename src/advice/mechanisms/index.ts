/** Exactly one check per mechanism, under the file name of its mechanism. */
import type { MechanismId } from '../../law';
import type { Check } from '../check';
import { childProtection20191111 } from './child-protection-2019-1111';
import { childProtectionHague1996 } from './child-protection-hague-1996';
import { cisa46 } from './cisa-46';
import { coe1964Supervision } from './coe-1964-supervision';
import { coe1983Transfer } from './coe-1983-transfer';
import { dir200438PoliceRecord } from './dir-2004-38-police-record';
import { dir2023977OwnInitiative } from './dir-2023-977-own-initiative';
import { dir2023977Request } from './dir-2023-977-request';
import { eEvidence } from './e-evidence';
import { eaw } from './eaw';
import { ecrisCriminalProceedings } from './ecris-criminal-proceedings';
import { ecrisOtherPurposes } from './ecris-other-purposes';
import { ecrisOwnRequest } from './ecris-own-request';
import { ecrisTcn } from './ecris-tcn';
import { eio } from './eio';
import { epo201199 } from './epo-2011-99';
import { europolSienaEis } from './europol-siena-eis';
import { extradition1957 } from './extradition-1957';
import { fd2006960 } from './fd-2006-960';
import { fd2008909Custodial } from './fd-2008-909-custodial';
import { fd2008947Probation } from './fd-2008-947-probation';
import { fd2009829SupervisionOrder } from './fd-2009-829-supervision-order';
import { interpolBlue } from './interpol-blue';
import { interpolDiffusion } from './interpol-diffusion';
import { interpolGreen } from './interpol-green';
import { interpolIcse } from './interpol-icse';
import { interpolOrange } from './interpol-orange';
import { interpolRed } from './interpol-red';
import { interpolYellow } from './interpol-yellow';
import { jitEurojust } from './jit-eurojust';
import { liaisonPccc } from './liaison-pccc';
import { mla2000 } from './mla-2000';
import { mlaCoe1959 } from './mla-coe-1959';
import { noneNationalOnly } from './none-national-only';
import { nordic1963 } from './nordic-1963';
import { pruemDna } from './pruem-dna';
import { pruemFingerprints } from './pruem-fingerprints';
import { pruemIiFacial } from './pruem-ii-facial';
import { pruemIiPoliceRecords } from './pruem-ii-police-records';
import { pruemMajorEvents } from './pruem-major-events';
import { pruemVehicle } from './pruem-vehicle';
import { reg6062013 } from './reg-606-2013';
import { sis24RefusalOfEntry } from './sis-24-refusal-of-entry';
import { sis26Arrest } from './sis-26-arrest';
import { sis32MissingVulnerable } from './sis-32-missing-vulnerable';
import { sis34Judicial } from './sis-34-judicial';
import { sis36Discreet } from './sis-36-discreet';
import { sis36Inquiry } from './sis-36-inquiry';
import { sis36Specific } from './sis-36-specific';
import { sis38Objects } from './sis-38-objects';
import { sis40UnknownWanted } from './sis-40-unknown-wanted';
import { sisReturn } from './sis-return';
import { tcaCriminalRecords } from './tca-criminal-records';
import { tcaMutualAssistance } from './tca-mutual-assistance';
import { tcaOperationalInformation } from './tca-operational-information';
import { tcaPruem } from './tca-pruem';
import { tcaSurrender } from './tca-surrender';
import { transferOfProceedings } from './transfer-of-proceedings';

export const checks: Readonly<Record<MechanismId, Check>> = {
  'dir-2023-977-own-initiative': dir2023977OwnInitiative,
  'dir-2023-977-request': dir2023977Request,
  eaw: eaw,
  'ecris-criminal-proceedings': ecrisCriminalProceedings,
  'ecris-other-purposes': ecrisOtherPurposes,
  'ecris-own-request': ecrisOwnRequest,
  'fd-2006-960': fd2006960,
  'fd-2008-947-probation': fd2008947Probation,
  'interpol-blue': interpolBlue,
  'interpol-diffusion': interpolDiffusion,
  'interpol-green': interpolGreen,
  'interpol-orange': interpolOrange,
  'interpol-red': interpolRed,
  'interpol-yellow': interpolYellow,
  'fd-2008-909-custodial': fd2008909Custodial,
  'fd-2009-829-supervision-order': fd2009829SupervisionOrder,
  'epo-2011-99': epo201199,
  'reg-606-2013': reg6062013,
  eio,
  'coe-1964-supervision': coe1964Supervision,
  'mla-2000': mla2000,
  'mla-coe-1959': mlaCoe1959,
  'coe-1983-transfer': coe1983Transfer,
  'e-evidence': eEvidence,
  'transfer-of-proceedings': transferOfProceedings,
  'liaison-pccc': liaisonPccc,
  'jit-eurojust': jitEurojust,
  'extradition-1957': extradition1957,
  'none-national-only': noneNationalOnly,
  'nordic-1963': nordic1963,
  'sis-24-refusal-of-entry': sis24RefusalOfEntry,
  'sis-26-arrest': sis26Arrest,
  'sis-32-missing-vulnerable': sis32MissingVulnerable,
  'sis-34-judicial': sis34Judicial,
  'sis-36-discreet': sis36Discreet,
  'sis-36-inquiry': sis36Inquiry,
  'sis-36-specific': sis36Specific,
  'sis-38-objects': sis38Objects,
  'sis-40-unknown-wanted': sis40UnknownWanted,
  'tca-criminal-records': tcaCriminalRecords,
  'tca-mutual-assistance': tcaMutualAssistance,
  'tca-operational-information': tcaOperationalInformation,
  'tca-pruem': tcaPruem,
  'tca-surrender': tcaSurrender,
  'europol-siena-eis': europolSienaEis,
  'pruem-dna': pruemDna,
  'pruem-fingerprints': pruemFingerprints,
  'pruem-vehicle': pruemVehicle,
  'pruem-major-events': pruemMajorEvents,
  'pruem-ii-facial': pruemIiFacial,
  'pruem-ii-police-records': pruemIiPoliceRecords,
  'interpol-icse': interpolIcse,
  'ecris-tcn': ecrisTcn,
  'dir-2004-38-police-record': dir200438PoliceRecord,
  'child-protection-2019-1111': childProtection20191111,
  'child-protection-hague-1996': childProtectionHague1996,
  'sis-return': sisReturn,
  'cisa-46': cisa46,
};
