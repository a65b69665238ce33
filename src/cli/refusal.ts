import type { z } from 'zod';

/** Bad input: what is wrong, where, and what is allowed. Never a stack trace. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly at: string,
    readonly allowed: readonly string[] = [],
  ) {
    super(message);
  }

  /** The one JSON object that standard error gets. */
  toAnswer() {
    return { error: { message: this.message, at: this.at, allowed: [...this.allowed] } };
  }
}

/** Turns what zod found into one refusal: the first fault, with the path of its field. */
export function refusalFrom({ issues }: z.ZodError): Refusal {
  const [issue] = issues;
  if (!issue) return new Refusal('The request could not be read.', 'request');
  const at = issue.path.map(String).join('.') || 'request';
  if (issue.code === 'invalid_value')
    return new Refusal(`${at}: this value is not allowed.`, at, issue.values.map(String));
  if (issue.code === 'unrecognized_keys')
    return new Refusal(`${at}: unknown field ${issue.keys.join(', ')}.`, issue.keys[0] ?? at);
  return new Refusal(`${at}: ${issue.message}.`, at);
}
