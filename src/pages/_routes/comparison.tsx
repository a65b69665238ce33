import ComparisonPage from '@site/src/components/ComparisonPage';
import type { ComparisonRow } from '@site/src/explain';
import { basePages } from '@site/src/words';
import Layout from '@theme/Layout';

export default function ComparisonRoute({ view }: { readonly view: readonly ComparisonRow[] }) {
  const { title, lead } = basePages.comparison;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <ComparisonPage rows={view} />
      </main>
    </Layout>
  );
}
