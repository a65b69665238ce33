import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Docusaurus' own modules are bundler names, unknown here: small stand-ins take their place. */
const alias = [
  {
    find: /^@docusaurus\/(Link|Head|BrowserOnly|useBaseUrl|useDocusaurusContext|useIsBrowser|useBrokenLinks)$/,
    replacement: `${path('./tests/stubs')}/$1.tsx`,
  },
  { find: /^@theme\/.*$/, replacement: path('./tests/stubs/theme.tsx') },
  { find: /^@theme-original\/.*$/, replacement: path('./tests/stubs/theme.tsx') },
  { find: /^@site\/(.*)$/, replacement: `${path('.')}$1` },
];
const css = { modules: { classNameStrategy: 'non-scoped' as const } };
const browser = {
  testTimeout: 180_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  globalSetup: ['tests/site/harness/serve-build.ts'],
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/{law,flows,advice,architecture,handbook,scripts,words,search}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          css,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/stubs/patience.ts'],
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'book', include: ['tests/book/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...browser } },
      {
        extends: true,
        test: {
          name: 'matrix',
          include: ['tests/matrix/**/*.test.ts'],
          ...browser,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'folder',
          include: ['tests/folder/**/*.test.ts'],
          ...browser,
          globalSetup: ['tests/folder/unpacked.ts'],
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
