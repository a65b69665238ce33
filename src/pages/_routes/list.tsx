import BaseIndex, { type BaseIndexProps } from '@site/src/components/BaseIndex';
import Layout from '@theme/Layout';

export default function ListRoute({ view }: { readonly view: BaseIndexProps }) {
  return (
    <Layout title={view.title} description={view.lead}>
      <main className="container margin-vert--lg">
        <BaseIndex {...view} />
      </main>
    </Layout>
  );
}
