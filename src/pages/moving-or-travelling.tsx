import Flow from '@site/src/components/Flow';
import { shell } from '@site/src/words/en/shell';
import Layout from '@theme/Layout';

export default function MovingOrTravelling() {
  const { title, lead } = shell.flow;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <Flow id="moving-or-travelling" headingLevel={1} />
      </main>
    </Layout>
  );
}
