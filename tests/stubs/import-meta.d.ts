/** Vite's way to import many files by pattern, as far as the tests use it. */
interface ImportMeta {
  glob<T>(pattern: string, options: { readonly eager: true }): Readonly<Record<string, T>>;
}
