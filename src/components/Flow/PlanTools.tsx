import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Facts } from '../../advice';
import type { PlanView } from '../../explain';
import type { Flow } from '../../flows';
import type { FlowWords } from '../../words';
import ComparePlans from '../ComparePlans';
import { hashParts } from '../hash-parts';
import SavePlan from '../SavePlan';
import KeepOnDevice from './KeepOnDevice';
import { linkTo } from './link';

type Props = {
  readonly flow: Flow;
  readonly words: FlowWords;
  readonly plan: PlanView;
  readonly facts: Facts;
};

/** The address of a flow's own page, without codes. In the folder copy its route stands after the `#`. */
function flowAddress(id: string): string {
  const { href, origin, pathname, hash } = window.location;
  if (hashParts(hash).route !== '') return `${href.slice(0, href.indexOf('#'))}#/${id}/`;
  return `${origin}${pathname.includes(`/${id}/`) ? pathname : `/${id}/`}`;
}

/** What can be done with a plan on the screen: save it, keep the answers, compare it with another. */
export function PlanTools({ flow, words, plan, facts }: Props) {
  const { siteConfig } = useDocusaurusContext();
  const edition = siteConfig.customFields?.edition as { readonly version: string };
  const copyLink = async () => {
    await navigator.clipboard.writeText(`${flowAddress(flow.id)}${linkTo(facts, edition.version)}`);
  };
  return (
    <>
      <SavePlan plan={plan} facts={facts} edition={edition} today={plan.today} onCopyLink={copyLink} />
      <KeepOnDevice flow={flow.id} facts={facts} />
      <ComparePlans flow={flow} words={words} facts={facts} plan={plan} />
    </>
  );
}
