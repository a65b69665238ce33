/**
 * The types of a country sheet: whom an officer asks in a State, by role.
 *
 * Sheets hold names of offices, never of persons, and no telephone numbers. They are loaded by the State's own page,
 * the cli and the open data: no flow carries them.
 */
import type { InstrumentId } from '../ids';
import type { Citation, TerritoryId, Url } from '../model';

/** What an office is asked for, in the order in which a sheet shows it. */
export const officeRoles = [
  'police-desk',
  'sirene-bureau',
  'interpol-bureau',
  'europol-unit',
  'records',
  'vetting',
  'probation',
  'prison',
  'fd-2008-947-authority',
  'fd-2008-909-authority',
  'fd-2009-829-authority',
  'epo-authority',
  'victim-contact',
  'data-protection',
] as const;
export type OfficeRole = (typeof officeRoles)[number];

export type Office = {
  /** As the State names it, in English or in its own language. */
  readonly name: string;
  /** Its official page. Taken as seen only where `read` was opened at the same host. */
  readonly site?: Url;
  /** Where the name was seen. Absent: nobody has opened a source yet, shown as "not yet confirmed". */
  readonly read?: Citation['read'];
  /** One sentence: what it answers for, or what may have changed since. */
  readonly note?: string;
};

/** No office can exist: the State takes no part in this text. */
export type NoOffice = { readonly notBoundBy: InstrumentId };

/**
 * What a sheet says of one role. `not-known` is a blank that stays visible: blank is better than wrong.
 */
export type Offices = readonly [Office, ...Office[]] | NoOffice | 'not-known';

/** The texts whose certificates a State may accept in further languages. */
export const certificateTexts = ['2008-947', '2008-909', '2009-829', '2011-99'] as const;
export type CertificateText = (typeof certificateTexts)[number];

/** Languages in which a State takes a certificate, where its declaration or its law was seen. */
export type CertificateLanguages = {
  /** ISO 639-1 codes. */
  readonly accepted: readonly [string, ...string[]];
  readonly read: NonNullable<Citation['read']>;
  readonly note?: string;
};

/** Things an officer must be able to name in the other State's language. */
export const namedThings = ['record-extract', 'vetting-certificate', 'probation', 'conditional-release'] as const;
export type NamedThing = (typeof namedThings)[number];

/** A national name, only where it was seen in a source. */
export type NationalName = {
  readonly thing: NamedThing;
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly read: NonNullable<Citation['read']>;
};

/** What is different in this State, in one sentence. No `read`: not yet confirmed. */
export type Peculiarity = { readonly gist: string; readonly read?: Citation['read'] };

export type CountrySheet = {
  readonly id: TerritoryId;
  readonly offices: Readonly<Record<OfficeRole, Offices>>;
  /** Absent: not known, ask before translating. */
  readonly certificates: Readonly<Partial<Record<CertificateText, CertificateLanguages>>>;
  readonly nationalNames: readonly NationalName[];
  readonly peculiarities: readonly Peculiarity[];
};
