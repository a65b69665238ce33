import limits from '@generated/limits/default/limits.json';
import DeadlineCalculator from '@site/src/components/DeadlineCalculator';
import LimitTable from '@site/src/components/LimitTable';
import { lookUp } from '@site/src/words';
import Layout from '@theme/Layout';

export default function Deadlines() {
  const { title, lead, life } = lookUp.deadlines;
  return (
    <Layout title={title} description={lead}>
      <main className="container margin-vert--lg">
        <h1>{title}</h1>
        <p>
          {lead} <strong>{life}</strong>
        </p>
        <DeadlineCalculator limits={limits} />
        <LimitTable limits={limits} />
      </main>
    </Layout>
  );
}
