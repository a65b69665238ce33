import type { FlowId } from '../ids';

/**
 * Where each purpose is really treated. A flow that does not serve a purpose leads straight there: its safeguards are
 * asked in one place, and no way leads around them.
 *
 * @example to: { ...elsewhere, 'prevent-harm': 'where-to' }
 */
export const elsewhere = {
  'prevent-harm': 'another-purpose',
  'protect-victim': 'somebody-to-protect',
  'supervise-or-execute': 'another-purpose',
  investigate: 'an-investigation',
  prosecute: 'evidence',
  'vet-for-work': 'a-check-for-work',
  'locate-and-arrest': 'an-arrest-abroad',
  'decide-on-residence': 'another-purpose',
} as const;

const flowAt = {
  'another-purpose': 'moving-or-travelling',
  'somebody-to-protect': 'victim-or-child-there',
  'an-investigation': 'known-suspect',
  evidence: 'evidence-for-court',
  'a-check-for-work': 'work-with-children',
  'an-arrest-abroad': 'arrest-abroad',
} as const satisfies Readonly<Record<(typeof elsewhere)[keyof typeof elsewhere], FlowId>>;

/** The flows behind those places that a flow names. */
export const leadsFor = (...places: readonly (keyof typeof flowAt)[]): Readonly<Record<string, FlowId>> =>
  Object.fromEntries(places.map((place) => [place, flowAt[place]]));
