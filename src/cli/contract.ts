/** The one contract of the engine without a browser. Published as JSON Schema by `{"do":"schema"}`. */
import { z } from 'zod';
import { factNames, isDay } from '../advice';
import { flowIds } from '../flows';
import { instrumentIds, limitIds, mechanismIds, officeRoles, territoryIds, territoryOf } from '../law';
import { kinds } from '../search';

const day = z.string().refine(isDay, 'a real day, YYYY-MM-DD, 1950 to 2100');
const place = z.string().refine((code) => territoryOf(code) !== undefined, 'one of the 32 State codes, or elsewhere');
const state = place.refine((code) => territoryOf(code) !== 'elsewhere', 'one of the 32 State codes');
const moment = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10)),
    'local time, YYYY-MM-DDTHH:MM',
  );
const answers = z.record(z.string(), z.unknown());

export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('flows') }),
  z.strictObject({ do: z.literal('facts') }),
  z.strictObject({ do: z.literal('limits') }),
  z.strictObject({ do: z.literal('mechanisms') }),
  z.strictObject({ do: z.literal('instruments') }),
  z.strictObject({ do: z.literal('territories') }),
  z.strictObject({ do: z.literal('schema') }),
  z.strictObject({ do: z.literal('mechanism'), id: z.enum(mechanismIds) }),
  z.strictObject({
    do: z.literal('step'),
    flow: z.enum(flowIds),
    today: day.optional(),
    answers: answers.default({}),
  }),
  z.strictObject({ do: z.literal('assess'), facts: answers }),
  z.strictObject({ do: z.literal('between'), from: place, to: place, on: day.optional() }),
  z.strictObject({
    do: z.literal('search'),
    query: z.string().min(1).max(400),
    limit: z.int().min(1).max(100).default(10),
  }),
  z.strictObject({ do: z.literal('deadline'), limit: z.enum(limitIds), from: moment, state }),
]);
export type Request = z.infer<typeof requestSchema>;
export type RequestOf<Do extends Request['do']> = Extract<Request, { do: Do }>;

const cite = z.object({
  text: z.string(),
  official: z.string(),
  status: z.enum(['confirmed', 'secondary', 'via-national', 'not-yet-confirmed']),
  checked: z.string().optional(),
  address: z.string().optional(),
});
const reason = z.object({ text: z.string(), outcome: z.enum(['yes', 'no', 'unknown']), cite: z.array(cite) });
const deadline = z.object({ id: z.enum(limitIds), title: z.string(), text: z.string(), cite });
const factName = z.enum(factNames as [string, ...string[]]);

const entry = z.looseObject({
  id: z.enum(mechanismIds),
  with: z.string(),
  title: z.string(),
  gateway: z.string(),
  sender: z.string(),
  basis: z.array(z.looseObject({ text: z.string(), cite })),
  deadlines: z.array(deadline),
  checklist: z.array(z.string()),
  limits: z.array(z.string()),
  reasons: z.array(reason),
});
const measure = z.object({
  id: z.string(),
  text: z.string(),
  who: z.string(),
  cite: z.array(cite),
  confidential: z.literal(true).optional(),
});
const entries = z.array(entry);

export const planSchema = z.looseObject({
  title: z.string(),
  line: z.string(),
  lead: entries,
  findOut: entries,
  meanwhile: entries,
  alongside: entries,
  fallback: entries,
  closed: entries,
  atHome: z.array(measure),
  before: z.array(measure),
  after: z.array(measure),
  dueByYou: z.array(z.looseObject({ id: z.string(), title: z.string(), text: z.string() })),
  remains: z.string(),
});

const question = z.object({
  fact: factName,
  ask: z.string(),
  help: z.string().optional(),
  why: z.string(),
  kind: z.enum(['one', 'many', 'state', 'states', 'day', 'number']),
  max: z.number().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string(), hint: z.string().optional() })),
});
const trail = z.array(
  z.object({
    step: z.string(),
    heading: z.string(),
    answers: z.array(z.object({ fact: factName, value: z.string() })),
  }),
);
const stepHead = { today: z.string(), trail, dropped: z.array(factName) };

const read = z.object({
  address: z.string(),
  kind: z.enum(['official', 'secondary', 'via-national']),
  day: z.string(),
});
const office = z.object({
  name: z.string(),
  site: z.string().optional(),
  /** Absent: the name is not yet confirmed. */
  read: read.optional(),
  note: z.string().optional(),
});
const territory = z.looseObject({
  id: z.enum(territoryIds),
  name: z.string(),
  timeZone: z.string(),
  languages: z.array(z.string()),
  offices: z.record(
    z.enum(officeRoles),
    z.union([z.array(office), z.object({ notBoundBy: z.enum(instrumentIds) }), z.literal('not-known')]),
  ),
  nationalNames: z.array(z.object({ thing: z.string(), name: z.string(), language: z.string(), read })),
});

/** What each request answers. */
export const answerSchemas = {
  flows: z.object({ flows: z.array(z.looseObject({ id: z.string(), title: z.string() })) }),
  facts: z.object({ facts: z.array(z.looseObject({ fact: factName, kind: z.string() })) }),
  limits: z.object({
    limits: z.array(z.looseObject({ id: z.enum(limitIds), amount: z.number(), unit: z.string(), cite })),
  }),
  mechanisms: z.object({ mechanisms: z.array(z.looseObject({ id: z.enum(mechanismIds), title: z.string() })) }),
  instruments: z.object({ instruments: z.array(z.looseObject({ id: z.string(), title: z.string() })) }),
  territories: z.object({ territories: z.array(territory) }),
  schema: z.looseObject({ request: z.unknown(), answers: z.unknown() }),
  mechanism: z.looseObject({
    id: z.enum(mechanismIds),
    title: z.string(),
    basis: z.array(z.looseObject({ text: z.string(), cite })),
  }),
  step: z.union([
    z.object({ ...stepHead, next: z.object({ step: z.string(), heading: z.string(), questions: z.array(question) }) }),
    z.object({
      ...stepHead,
      goOn: z.object({ flow: z.enum(flowIds), title: z.string(), answers: z.record(z.string(), z.unknown()) }),
    }),
    z.object({ ...stepHead, ending: z.object({ id: z.string(), title: z.string(), plan: planSchema }) }),
  ]),
  assess: z.object({
    findings: z.array(
      z.object({
        mechanism: z.enum(mechanismIds),
        with: z.string(),
        status: z.enum(['open', 'closed', 'undecided']),
        reasons: z.array(reason),
        missing: z.array(factName),
        deadlines: z.array(deadline),
        instead: z.enum(mechanismIds).optional(),
      }),
    ),
  }),
  between: z.object({
    mechanisms: z.array(
      z.object({
        id: z.enum(mechanismIds),
        title: z.string(),
        status: z.enum(['open', 'closed', 'unknown']),
        via: z.string().nullable(),
        instead: z.string().nullable(),
        reasons: z.array(reason),
      }),
    ),
    instruments: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        answer: z.enum(['yes', 'no', 'partial', 'unknown', 'other']),
        since: z.string().nullable(),
        via: z.string().nullable(),
        cite: z.array(cite),
      }),
    ),
    on: z.string(),
  }),
  search: z.object({
    results: z.array(
      z.object({
        title: z.string(),
        section: z.string().nullable(),
        url: z.string(),
        kind: z.enum(kinds),
        answer: z.string().nullable(),
        ids: z.array(z.string()),
      }),
    ),
  }),
  deadline: z.object({
    due: z.string(),
    strict: z.string(),
    counting: z.string(),
    timeZone: z.string(),
    holidays: z.array(z.object({ day: z.string(), name: z.string() })),
    cite,
  }),
} as const satisfies Record<Request['do'], z.ZodType>;

export const errorSchema = z.object({
  error: z.object({ message: z.string(), at: z.string(), allowed: z.array(z.string()) }),
});
