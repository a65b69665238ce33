/** The shape of the open data. Published beside it as JSON Schema. */
import * as z from 'zod';
import {
  certificateTexts,
  instrumentIds,
  limitIds,
  mechanismIds,
  namedThings,
  needIds,
  officeRoles,
  purposes,
  roles,
  territoryIds,
} from '../../law';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const read = z.strictObject({ address: z.url(), kind: z.enum(['official', 'secondary', 'via-national']), day });
const citation = z.strictObject({
  act: z.enum(instrumentIds),
  article: z.string(),
  official: z.url(),
  read: read.optional(),
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
  /** First day of a mechanism younger than its text, what held before it, and the key of the source in that text. */
  since: z
    .strictObject({ day, before: z.enum(['not-there', 'narrower', 'not-established']), source: z.string() })
    .optional(),
  detail: z.looseObject({ form: z.string(), language: z.string(), offenderManager: z.string() }),
  words: z.looseObject({ title: z.string(), checklist: z.array(z.string()), limits: z.array(z.string()) }),
});

const office = z.strictObject({
  name: z.string().min(1),
  site: z.url().optional(),
  read: read.optional(),
  note: z.string().optional(),
});
const territory = z.strictObject({
  id: z.enum(territoryIds),
  name: z.string(),
  group: z.enum(['EU', 'ASSOC', 'GB']),
  timeZone: z.string(),
  languages: z.array(z.string()),
  /** Every role stands there: offices, a text that keeps them from existing, or `not-known`. */
  offices: z.record(
    z.enum(officeRoles),
    z.union([z.array(office).min(1), z.strictObject({ notBoundBy: z.enum(instrumentIds) }), z.literal('not-known')]),
  ),
  certificates: z.partialRecord(
    z.enum(certificateTexts),
    z.strictObject({ accepted: z.array(z.string()).min(1), read, note: z.string().optional() }),
  ),
  nationalNames: z.array(
    z.strictObject({ thing: z.enum(namedThings), name: z.string().min(1), language: z.string(), read }),
  ),
  peculiarities: z.array(z.strictObject({ gist: z.string().min(1), read: read.optional() })),
});

export const openDataSchema = z.strictObject({
  edition: z.strictObject({ version: z.string(), commit: z.strictObject({ day, hash: z.string() }).nullable() }),
  compiledOn: day,
  instruments: z.array(instrument),
  mechanisms: z.array(mechanism),
  needs: z.array(z.strictObject({ id: z.enum(needIds), servedBy: z.array(z.enum(mechanismIds)) })),
  limits: z.array(z.looseObject({ id: z.enum(limitIds), amount: z.number(), unit: z.string(), restsOn: z.string() })),
  territories: z.array(territory),
});
