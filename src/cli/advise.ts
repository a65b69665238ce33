/**
 * The engine without a browser.
 *   npm run --silent advise -- '{"do":"flows"}'        one request, one answer
 *   echo '{"do":"flows"}' | npm run --silent advise     the same from standard input
 *   npm run --silent advise -- --lines < requests       one request a line, one answer a line
 * Bad input: exit 2, one JSON object on standard error, nothing on standard output.
 */
import { text } from 'node:stream/consumers';
import { answer } from './answer';
import { Refusal } from './refusal';

/** The machine's local day, used and echoed where a request names none. */
const machineDay = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Refusal('This is not JSON. Give one JSON object, for example {"do":"flows"}.', 'request');
  }
}

const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  throw error;
};

async function answerLines(source: string): Promise<void> {
  for (const line of source.split('\n').filter((one) => one.trim() !== '')) {
    const reply = await Promise.resolve()
      .then(() => answer(parse(line), machineDay()))
      .catch((error: unknown) => asRefusal(error).toAnswer());
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

async function answerOne(source: string): Promise<void> {
  try {
    process.stdout.write(`${JSON.stringify(await answer(parse(source), machineDay()))}\n`);
  } catch (error) {
    process.stderr.write(`${JSON.stringify(asRefusal(error).toAnswer())}\n`);
    process.exitCode = 2;
  }
}

async function main(args: readonly string[]): Promise<void> {
  const [first] = args;
  if (first === '--lines') return answerLines(await text(process.stdin));
  return answerOne(first ?? (await text(process.stdin)));
}

// A reader further down the pipe that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2));
