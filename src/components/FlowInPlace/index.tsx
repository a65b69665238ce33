import Link from '@docusaurus/Link';
import { type ComponentType, useState } from 'react';
import { type Flow, type FlowId, flowIds, loadFlow } from '../../flows';
import { type FlowWords, flowTitles, general, loadFlowWords } from '../../words';
import styles from './styles.module.css';

type Parts = {
  readonly Flow: ComponentType<{ flow: Flow; words: FlowWords; headingLevel: 2 }>;
  readonly flow: Flow;
  readonly words: FlowWords;
};

/** A flow inside a chapter: fetched when the reader begins it, so that a chapter weighs no more than its text. */
export default function FlowInPlace({ id }: { readonly id: string }) {
  const flow = flowIds.find((known) => known === id);
  if (!flow) return <p role="alert">{general.unknownFlow.replace('{id}', id)}</p>;
  return <KnownFlow id={flow} />;
}

function KnownFlow({ id }: { readonly id: FlowId }) {
  const [parts, setParts] = useState<Parts | 'coming' | 'failed'>();
  const begin = () => {
    setParts('coming');
    partsOf(id).then(setParts, () => setParts('failed'));
  };
  if (parts !== undefined && parts !== 'coming' && parts !== 'failed')
    return <parts.Flow flow={parts.flow} words={parts.words} headingLevel={2} />;
  return (
    <div className={styles.door}>
      <p className={styles.title}>{flowTitles[id]}</p>
      <button type="button" className={styles.begin} onClick={begin}>
        {general.beginHere}
      </button>
      <p>
        <Link to={`/${id}/`}>{general.ownPage}</Link>
      </p>
      <p role="status">{parts === 'coming' ? general.coming : ''}</p>
      {parts === 'failed' && <p role="alert">{general.flowFailed}</p>}
    </div>
  );
}

async function partsOf(id: FlowId): Promise<Parts> {
  const [{ default: Flow }, { default: flow }, { default: words }] = await Promise.all([
    import('../Flow'),
    loadFlow[id](),
    loadFlowWords[id](),
  ]);
  return { Flow, flow, words };
}
