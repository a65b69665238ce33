import type { ComponentProps } from 'react';

/** A link as Docusaurus would draw it. */
export default function Link({ to, ...props }: ComponentProps<'a'> & { to?: string }) {
  return <a href={to} {...props} />;
}
