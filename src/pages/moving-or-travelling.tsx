import Flow from '@site/src/components/Flow';
import { shell } from '@site/src/words/en/shell';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

export default function MovingOrTravelling() {
  const { title, lead } = shell.flow;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <Heading as="h1">{title}</Heading>
        <Flow id="moving-or-travelling" />
      </main>
    </Layout>
  );
}
