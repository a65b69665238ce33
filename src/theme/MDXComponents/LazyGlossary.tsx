import { lazy, Suspense } from 'react';

const Glossary = lazy(async () => {
  const [{ default: List }, { default: entries }] = await Promise.all([
    import('@site/src/components/Glossary'),
    import('@generated/glossary/default/glossary.json'),
  ]);
  return { default: () => <List entries={entries} /> };
});

/** The glossary with its terms in a file of their own: no other chapter fetches them. */
export default function LazyGlossary() {
  return (
    <Suspense>
      <Glossary />
    </Suspense>
  );
}
