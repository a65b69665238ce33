import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { offline } from '../../words';

/** Turns a TypeScript file of this folder into a plain script: a worker and a script in a page's head know no modules. */
export function scriptOf(file: 'worker.ts' | 'exit-worker.ts' | 'head-script.ts'): string {
  const { outputText } = ts.transpileModule(readFileSync(join(__dirname, file), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace(/^export \{\};\n?/m, '');
}

/** Says what to do where nothing else of the copy is left. No style, no script: it must stand alone. */
const lostPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${offline.missing.title}</title><h1>${offline.missing.title}</h1><p>${offline.missing.text}</p><p>${offline.missing.next}</p>`;

/**
 * The text of `/sw.js`.
 *
 * @param offered false: the worker that removes itself and every copy
 */
export const workerText = (offered: boolean): string =>
  offered ? `const LOST_PAGE = ${JSON.stringify(lostPage)};\n${scriptOf('worker.ts')}` : scriptOf('exit-worker.ts');
