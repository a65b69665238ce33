import Flow from '@site/src/components/Flow';
import OnPaper from '@site/src/components/OnPaper';
import type { Flow as FlowDefinition } from '@site/src/flows';
import type { FlowWords } from '@site/src/words';
import Layout from '@theme/Layout';

type Props = { readonly flow: FlowDefinition; readonly words: FlowWords };

export default function FlowRoute({ flow, words }: Props) {
  return (
    <Layout title={words.title} description={words.intro}>
      <main className="container margin-vert--lg">
        <Flow flow={flow} words={words} headingLevel={1} />
        <OnPaper flow={flow.id} />
      </main>
    </Layout>
  );
}
