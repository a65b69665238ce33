/** Mechanisms named together, for the texts that stand behind more than one of them. */
import type { MechanismId } from './ids';

/** One State tells another, or its own border and patrols, that somebody may come to harm. */
export const warnings = [
  'dir-2023-977-own-initiative',
  'dir-2023-977-request',
  'fd-2006-960',
  'tca-operational-information',
  'sis-32-missing-vulnerable',
  'sis-36-discreet',
  'sis-36-inquiry',
  'sis-36-specific',
] as const satisfies readonly MechanismId[];

/** INTERPOL circulation: it can reach every member country. */
export const interpolCirculation = [
  'interpol-red',
  'interpol-blue',
  'interpol-green',
  'interpol-yellow',
  'interpol-orange',
  'interpol-diffusion',
] as const satisfies readonly MechanismId[];

/** Criminal records between central authorities. */
export const recordsExchange = [
  'ecris-criminal-proceedings',
  'ecris-other-purposes',
  'ecris-own-request',
  'tca-criminal-records',
] as const satisfies readonly MechanismId[];

/** Supervision outside prison that moves with the person. */
export const supervisionTransfer = [
  'fd-2008-947-probation',
  'fd-2009-829-supervision-order',
  'nordic-1963',
  'coe-1964-supervision',
] as const satisfies readonly MechanismId[];

/** A custodial sentence that moves with the person. */
export const custodyTransfer = ['fd-2008-909-custodial', 'coe-1983-transfer'] as const satisfies readonly MechanismId[];

/** Orders that protect a person in another State. */
export const protectionOrders = ['epo-2011-99', 'reg-606-2013'] as const satisfies readonly MechanismId[];

/** Surrender on a warrant. */
export const surrender = ['eaw', 'tca-surrender', 'sis-26-arrest'] as const satisfies readonly MechanismId[];

/** What goes to the United Kingdom under the agreement of 2020. */
export const toTheUnitedKingdom = [
  'tca-operational-information',
  'tca-pruem',
  'tca-criminal-records',
  'tca-mutual-assistance',
  'tca-surrender',
] as const satisfies readonly MechanismId[];

/** Evidence and other judicial help. */
export const mutualAssistance = [
  'eio',
  'e-evidence',
  'mla-2000',
  'mla-coe-1959',
  'tca-mutual-assistance',
  'transfer-of-proceedings',
] as const satisfies readonly MechanismId[];
