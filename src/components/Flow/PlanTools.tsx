import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Facts } from '../../advice';
import type { PlanView } from '../../explain';
import type { Flow } from '../../flows';
import type { FlowWords } from '../../words';
import ComparePlans from '../ComparePlans';
import SavePlan from '../SavePlan';
import KeepOnDevice from './KeepOnDevice';
import { linkTo } from './link';

type Props = {
  readonly flow: Flow;
  readonly words: FlowWords;
  readonly plan: PlanView;
  readonly facts: Facts;
};

/** What can be done with a plan on the screen: save it, keep the answers, compare it with another. */
export function PlanTools({ flow, words, plan, facts }: Props) {
  const { siteConfig } = useDocusaurusContext();
  const edition = siteConfig.customFields?.edition as { readonly version: string };
  const copyLink = async () => {
    const { origin, pathname } = window.location;
    const page = pathname.includes(`/${flow.id}/`) ? pathname : `/${flow.id}/`;
    await navigator.clipboard.writeText(`${origin}${page}${linkTo(facts, edition.version)}`);
  };
  return (
    <>
      <SavePlan plan={plan} facts={facts} edition={edition} today={plan.today} onCopyLink={copyLink} />
      <KeepOnDevice flow={flow.id} facts={facts} />
      <ComparePlans flow={flow} words={words} facts={facts} plan={plan} />
    </>
  );
}
