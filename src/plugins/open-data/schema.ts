/** The shape of the open data. Published beside it as JSON Schema. */
import * as z from 'zod';
import { instrumentIds, limitIds, mechanismIds, needIds, purposes, roles, territoryIds } from '../../law';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const citation = z.strictObject({
  act: z.enum(instrumentIds),
  article: z.string(),
  official: z.url(),
  read: z.strictObject({ address: z.url(), kind: z.enum(['official', 'secondary', 'via-national']), day }).optional(),
});
const position = z.strictObject({
  bound: z.enum(['yes', 'partly', 'no', 'unknown']),
  from: z.union([day, z.literal('not-established')]),
  to: day.optional(),
  via: z.string().optional(),
  excludes: z.array(z.enum(mechanismIds)).optional(),
  nationalAct: z.string().optional(),
  source: z.string(),
});
const instrument = z.looseObject({
  id: z.enum(instrumentIds),
  title: z.string(),
  official: z.url(),
  earliest: day,
  liveFrom: day.nullable(),
  pairing: z.enum(['both', 'hub', 'gb-eu', 'all']),
  positions: z.strictObject({
    groups: z.record(z.string(), z.array(position)),
    states: z.record(z.string(), z.array(position)),
  }),
  sources: z.record(
    z.string(),
    z.strictObject({ cite: citation, note: z.string().optional(), conflict: z.string().optional() }),
  ),
  provisions: z.record(z.string(), z.looseObject({ gist: z.string(), cite: citation })),
});
const mechanism = z.looseObject({
  id: z.enum(mechanismIds),
  instrument: z.enum(instrumentIds),
  basis: z.array(z.string()),
  purposes: z.array(z.enum(purposes)),
  senders: z.array(z.enum(roles)),
  limits: z.array(z.enum(limitIds)),
  detail: z.looseObject({ form: z.string(), language: z.string(), offenderManager: z.string() }),
  words: z.looseObject({ title: z.string(), checklist: z.array(z.string()), limits: z.array(z.string()) }),
});

export const openDataSchema = z.strictObject({
  edition: z.strictObject({ version: z.string(), commit: z.strictObject({ day, hash: z.string() }).nullable() }),
  compiledOn: day,
  instruments: z.array(instrument),
  mechanisms: z.array(mechanism),
  needs: z.array(z.strictObject({ id: z.enum(needIds), servedBy: z.array(z.enum(mechanismIds)) })),
  limits: z.array(z.looseObject({ id: z.enum(limitIds), amount: z.number(), unit: z.string(), restsOn: z.string() })),
  territories: z.array(z.looseObject({ id: z.enum(territoryIds), name: z.string(), timeZone: z.string() })),
});
