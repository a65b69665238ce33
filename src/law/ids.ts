/** The fixed names. Links, records and other systems hold them: they never change meaning. */

export const instrumentIds = [
  '2023-977',
  '2006-960',
  '2018-1862',
  '2018-1861',
  'interpol-rpd',
  '2009-315',
  '2008-947',
  '2002-584',
  'tca-part-three',
  '1182-71',
  'nordic-1963',
  '2016-680',
] as const;
export type InstrumentId = (typeof instrumentIds)[number];

export const mechanismIds = [
  'dir-2023-977-request',
  'dir-2023-977-own-initiative',
  'fd-2006-960',
  'sis-26-arrest',
  'sis-32-missing-vulnerable',
  'sis-34-judicial',
  'sis-36-discreet',
  'sis-36-inquiry',
  'sis-36-specific',
  'sis-38-objects',
  'sis-40-unknown-wanted',
  'sis-24-refusal-of-entry',
  'interpol-red',
  'interpol-blue',
  'interpol-green',
  'interpol-yellow',
  'interpol-orange',
  'interpol-diffusion',
  'ecris-criminal-proceedings',
  'ecris-other-purposes',
  'ecris-own-request',
  'tca-criminal-records',
  'tca-surrender',
  'tca-mutual-assistance',
  'tca-pruem',
  'tca-operational-information',
  'eaw',
  'fd-2008-947-probation',
  'nordic-1963',
  'none-national-only',
] as const;
export type MechanismId = (typeof mechanismIds)[number];

export const needIds = [
  'tell-their-police',
  'be-told-of-sightings',
  'move-supervision',
  'ask-their-police',
  'learn-the-record',
  'learn-the-record-for-work',
  'arrest',
  'keep-out',
] as const;
export type NeedId = (typeof needIds)[number];

export const limitIds = [
  '2023-977-urgent-direct',
  '2023-977-urgent-indirect',
  '2023-977-other',
  '2006-960-urgent',
  '2006-960-urgent-postponed',
  '2006-960-not-urgent',
  '2006-960-other',
  'sis-supplementary-information',
  'sis-wrong-data',
  '2009-315-reply',
  '2009-315-own-request-reply',
  '2008-947-decision',
  '2008-947-withdrawal',
  'eaw-consent',
  'eaw-no-consent',
  'eaw-surrender',
  'tca-records-reply',
  'tca-records-notification',
  'tca-mutual-assistance-decision',
  'tca-mutual-assistance-execution',
] as const;
export type LimitId = (typeof limitIds)[number];
