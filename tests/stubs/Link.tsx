import type { ComponentProps } from 'react';

type Props = ComponentProps<'a'> & { to?: string; 'data-noBrokenLinkCheck'?: boolean };

/** A link as Docusaurus would draw it: what only its build reads is not written into the page. */
export default function Link({ to, 'data-noBrokenLinkCheck': _unchecked, ...props }: Props) {
  return <a href={to} {...props} />;
}
