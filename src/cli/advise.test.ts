import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the command as a person would: its own process, its own streams. */
function advise(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/advise.ts', ...args], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

describe('the engine without a browser', () => {
  it('answers a request given as an argument: one JSON object, exit 0', () => {
    const { status, stdout, stderr } = advise(['{"do":"flows"}']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).flows[0].id).toBe('what-is-the-situation');
  });

  it('answers a request from standard input', () => {
    expect(JSON.parse(advise([], '{"do":"territories"}').stdout).territories).toHaveLength(32);
  });

  it('bad input: exit 2, one JSON object on standard error, nothing on standard output', () => {
    for (const request of ['{"do":"fly"}', 'not json', '']) {
      const { status, stdout, stderr } = advise([request]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(Object.keys(JSON.parse(stderr).error).sort()).toEqual(['allowed', 'at', 'message']);
    }
  });

  it('line by line: one answer a line, in order, and an error is a line among them', () => {
    const { status, stdout } = advise(['--lines'], '{"do":"limits"}\n{"do":"fly"}\n\n{"do":"facts"}\n');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line))[0]);
    expect({ status, lines }).toEqual({ status: 0, lines: ['limits', 'error', 'facts'] });
  });
}, 60_000);
