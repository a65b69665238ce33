import SurenessPage from '@site/src/components/SurenessPage';
import type { SurenessView } from '@site/src/explain';
import { basePages } from '@site/src/words';
import Layout from '@theme/Layout';

export default function SurenessRoute({ view }: { readonly view: SurenessView }) {
  const { title, lead } = basePages.sureness;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <SurenessPage view={view} />
      </main>
    </Layout>
  );
}
