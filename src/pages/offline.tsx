import OfflinePage from '@site/src/components/OfflinePage';
import { offline } from '@site/src/words';
import Layout from '@theme/Layout';

export default function Offline() {
  return (
    <Layout title={offline.title} description={offline.page.description}>
      <main className="container margin-vert--lg">
        <OfflinePage />
      </main>
    </Layout>
  );
}
