import AboutFlow from '@site/src/components/AboutFlow';
import type { AboutFlowView } from '@site/src/explain';
import Layout from '@theme/Layout';

export default function AboutFlowRoute({ view }: { readonly view: AboutFlowView }) {
  return (
    <Layout title={view.paper.title} description={view.paper.intro}>
      <main className="container margin-vert--lg">
        <AboutFlow view={view} />
      </main>
    </Layout>
  );
}
