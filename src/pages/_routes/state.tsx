import StatePage from '@site/src/components/StatePage';
import type { StateView } from '@site/src/explain';
import Layout from '@theme/Layout';

export default function StateRoute({ view }: { readonly view: StateView }) {
  return (
    <Layout title={view.name}>
      <main className="container margin-vert--lg">
        <StatePage view={view} />
      </main>
    </Layout>
  );
}
