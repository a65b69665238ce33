import { z } from 'zod';
import { assessAnswer } from './answers/assess';
import { facts, flows, instruments, limits, mechanism, mechanisms, territories } from './answers/base';
import { betweenAnswer } from './answers/between';
import { deadlineAnswer } from './answers/deadline';
import { searchAnswer } from './answers/search';
import { stepAnswer } from './answers/step';
import { answerSchemas, type Request, requestSchema } from './contract';
import { Refusal, refusalFrom } from './refusal';

/**
 * Answers one request of the contract.
 *
 * @param input the request, parsed from JSON
 * @param machineDay the day used and echoed where the request names none
 * @throws Refusal for bad input
 */
export async function answer(input: unknown, machineDay: string): Promise<unknown> {
  const known = requestSchema.options.map(({ shape }) => shape.do.value);
  const wanted = typeof input === 'object' && input !== null && 'do' in input ? input.do : undefined;
  if (!known.some((one) => one === wanted)) throw new Refusal('Name what to do in the field "do".', 'do', known);
  const parsed = requestSchema.safeParse(input);
  if (!parsed.success) throw refusalFrom(parsed.error);
  return carryOut(parsed.data, machineDay);
}

function carryOut(request: Request, machineDay: string): unknown {
  switch (request.do) {
    case 'flows':
      return flows();
    case 'facts':
      return facts();
    case 'limits':
      return limits();
    case 'mechanisms':
      return mechanisms();
    case 'instruments':
      return instruments();
    case 'territories':
      return territories();
    case 'mechanism':
      return mechanism(request.id);
    case 'step':
      return stepAnswer(request, machineDay);
    case 'assess':
      return assessAnswer(request, machineDay);
    case 'between':
      return betweenAnswer(request, machineDay);
    case 'deadline':
      return deadlineAnswer(request);
    case 'search':
      return searchAnswer(request);
    case 'schema':
      return {
        request: z.toJSONSchema(requestSchema, { unrepresentable: 'any' }),
        answers: Object.fromEntries(
          Object.entries(answerSchemas).map(([name, schema]) => [
            name,
            z.toJSONSchema(schema, { unrepresentable: 'any' }),
          ]),
        ),
      };
  }
}
