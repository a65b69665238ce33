import InstrumentPage from '@site/src/components/InstrumentPage';
import type { InstrumentView } from '@site/src/explain';
import Layout from '@theme/Layout';

export default function InstrumentRoute({ view }: { readonly view: InstrumentView }) {
  return (
    <Layout title={view.short} description={view.title}>
      <main className="container margin-vert--lg">
        <InstrumentPage view={view} />
      </main>
    </Layout>
  );
}
