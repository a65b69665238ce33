/**
 * Why this override exists: chapters import nothing, so the parts they may use are named here. The theme's own list
 * would also bring code highlighting, tabs and animated details to every chapter; the handbook shows no code.
 */
import Head from '@docusaurus/Head';
import Blank from '@site/src/components/Blank';
import Checklist from '@site/src/components/Checklist';
import DataTable from '@site/src/components/DataTable';
import DoNow from '@site/src/components/DoNow';
import Figure from '@site/src/components/Figure';
import FlowInPlace from '@site/src/components/FlowInPlace';
import NotConfirmed from '@site/src/components/NotConfirmed';
import Sources from '@site/src/components/Sources';
import Term from '@site/src/components/Term';
import A from '@theme/MDXComponents/A';
import Heading from '@theme/MDXComponents/Heading';
import type { ComponentProps } from 'react';

const MDXComponents = {
  Head,
  a: A,
  h1: (props: ComponentProps<'h1'>) => <Heading as="h1" {...props} />,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <Heading as="h4" {...props} />,
  table: DataTable,
  Blank,
  Checklist,
  DoNow,
  Figure,
  Flow: FlowInPlace,
  NotConfirmed,
  Sources,
  Term,
};

export default MDXComponents;
