import TimelinePage from '@site/src/components/TimelinePage';
import type { TimelineView } from '@site/src/explain';
import { basePages } from '@site/src/words';
import Layout from '@theme/Layout';

export default function TimelineRoute({ view }: { readonly view: TimelineView }) {
  const { title, lead } = basePages.timeline;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <TimelinePage view={view} />
      </main>
    </Layout>
  );
}
