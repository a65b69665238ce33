import MechanismPage from '@site/src/components/MechanismPage';
import type { MechanismView } from '@site/src/explain';
import Layout from '@theme/Layout';

export default function MechanismRoute({ view }: { readonly view: MechanismView }) {
  return (
    <Layout title={view.title} description={view.short}>
      <main className="container margin-vert--lg">
        <MechanismPage view={view} />
      </main>
    </Layout>
  );
}
