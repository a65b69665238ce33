/**
 * Everything we may ask: typed answers about the situation, never about identity.
 * `unknown` among the values means that "not known" is a true answer to that question.
 */
import type { Day, Place, Purpose, Role } from '../law';
import { aTrace } from './facts/a-trace';
import { abuseOnline } from './facts/abuse-online';
import { anInvestigation } from './facts/an-investigation';
import { askedAbout } from './facts/asked-about';
import { askedFromOutside } from './facts/asked-from-outside';
import { beforeTrial } from './facts/before-trial';
import { rightsOfThePerson } from './facts/rights-of-the-person';
import { sharing } from './facts/sharing';
import { theAddress } from './facts/the-address';
import { theCertificate } from './facts/the-certificate';
import { theConcern } from './facts/the-concern';
import { theEvidence } from './facts/the-evidence';
import { theHit } from './facts/the-hit';
import { theHomecoming } from './facts/the-homecoming';
import { theIdentity } from './facts/the-identity';
import { theJourney } from './facts/the-journey';
import { theMissing } from './facts/the-missing';
import { theMove } from './facts/the-move';
import { theNotification } from './facts/the-notification';
import { theOthers } from './facts/the-others';
import { theProtection } from './facts/the-protection';
import { theProtectionMeasure } from './facts/the-protection-measure';
import { theRecord } from './facts/the-record';
import { theRecordReply } from './facts/the-record-reply';
import { theRelease } from './facts/the-release';
import { theRequestReceived } from './facts/the-request-received';
import { theRisk } from './facts/the-risk';
import { theSafeguards } from './facts/the-safeguards';
import { theSearch } from './facts/the-search';
import { theSentence } from './facts/the-sentence';
import { theSituation } from './facts/the-situation';
import { theStates } from './facts/the-states';
import { theVetting } from './facts/the-vetting';
import { whatCameIn } from './facts/what-came-in';
import { whatWasSent } from './facts/what-was-sent';
import { whoAndWhatFor } from './facts/who-and-what-for';

export const factSpecs = {
  ...whoAndWhatFor,
  ...theMove,
  ...theStates,
  ...theSentence,
  ...theOthers,
  ...theRisk,
  ...theSafeguards,
  ...aTrace,
  ...abuseOnline,
  ...anInvestigation,
  ...askedAbout,
  ...askedFromOutside,
  ...beforeTrial,
  ...rightsOfThePerson,
  ...sharing,
  ...theAddress,
  ...theCertificate,
  ...theConcern,
  ...theEvidence,
  ...theHit,
  ...theHomecoming,
  ...theIdentity,
  ...theJourney,
  ...theMissing,
  ...theNotification,
  ...theProtectionMeasure,
  ...theProtection,
  ...theRecordReply,
  ...theRecord,
  ...theRelease,
  ...theRequestReceived,
  ...theSearch,
  ...theSituation,
  ...theVetting,
  ...whatCameIn,
  ...whatWasSent,
} as const satisfies Record<string, FactSpec>;

export type FactSpec =
  | { readonly kind: 'one' | 'many'; readonly values: readonly string[] }
  | { readonly kind: 'state' | 'day' }
  | { readonly kind: 'states'; readonly max: number; readonly orUnknown?: true }
  | {
      readonly kind: 'number';
      readonly unit: 'months';
      readonly min: number;
      readonly max: number;
      readonly edges: readonly number[];
      readonly orUnknown?: true;
    };

export type FactName = keyof typeof factSpecs;
export const factNames = Object.keys(factSpecs) as readonly FactName[];

type ValueOf<S> = S extends { kind: 'one'; values: readonly (infer V)[] }
  ? V
  : S extends { kind: 'many'; values: readonly (infer V)[] }
    ? readonly V[]
    : S extends { kind: 'state' }
      ? Place
      : S extends { kind: 'states' }
        ? readonly Place[] | 'unknown'
        : S extends { kind: 'number' }
          ? number | 'unknown'
          : Day;

/** The answers so far. Absent: not asked. `unknown`: asked, and not known. */
export type Facts = { readonly [F in FactName]?: ValueOf<(typeof factSpecs)[F]> };
export type FactValue = NonNullable<Facts[FactName]>;
export type { Day, Place, Purpose, Role };
