import useBaseUrl from '@docusaurus/useBaseUrl';
import A from '@theme/MDXComponents/A';
import type { ComponentProps } from 'react';

/** Marks a link to a file that is no page: `[base.json](pathname:///data/base.json)`. */
const file = 'pathname://';

/**
 * A link in a chapter. A link to a file stays relative in the folder copy: the theme's own would lead to the root of the
 * reader's disk there.
 */
export default function ChapterLink(props: ComponentProps<'a'>) {
  const address = useBaseUrl(props.href?.replace(file, '') ?? '');
  return props.href?.startsWith(file) ? (
    <a {...props} href={address} target="_blank" rel="noopener noreferrer" />
  ) : (
    <A {...props} />
  );
}
