import BetweenStates from '@site/src/components/BetweenStates';
import { lookUp } from '@site/src/words';
import Layout from '@theme/Layout';

export default function Between() {
  const { title, lead } = lookUp.between;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <BetweenStates />
      </main>
    </Layout>
  );
}
