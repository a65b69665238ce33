import view from '@generated/knowledge/default/changes-of-law.json';
import LawChanges from '@site/src/components/LawChanges';
import type { ComponentProps } from 'react';

/** A list of the chapter on changes of law, with the data that the knowledge plugin wrote when the site was built. */
export default function Changes({ part }: Pick<ComponentProps<typeof LawChanges>, 'part'>) {
  return <LawChanges view={view} part={part} />;
}
