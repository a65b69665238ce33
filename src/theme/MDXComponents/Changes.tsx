/**
 * Why this shell exists: a chapter imports nothing and cannot fetch, so the list it names brings the data that the
 * knowledge plugin wrote at build time. Both load with the one chapter that uses them.
 */
import { lazy, Suspense } from 'react';

const Parts = lazy(async () => {
  const [{ default: LawChanges }, { default: view }] = await Promise.all([
    import('@site/src/components/LawChanges'),
    import('@generated/knowledge/default/changes-of-law.json'),
  ]);
  return { default: ({ part }: Props) => <LawChanges view={view} part={part} /> };
});

type Props = { readonly part: 'told' | 'waiting' | 'agreed' };

export default function Changes({ part }: Props) {
  return (
    <Suspense fallback={null}>
      <Parts part={part} />
    </Suspense>
  );
}
