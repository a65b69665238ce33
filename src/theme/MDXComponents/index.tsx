/**
 * Why this override exists: chapters import nothing, so the parts they may use are named here. The theme's own list
 * would also bring code highlighting, tabs and animated details to every chapter; the handbook shows no code.
 */
import BrowserOnly from '@docusaurus/BrowserOnly';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Blank from '@site/src/components/Blank';
import Checklist from '@site/src/components/Checklist';
import DataTable from '@site/src/components/DataTable';
import DoNow from '@site/src/components/DoNow';
import NotConfirmed from '@site/src/components/NotConfirmed';
import Sources from '@site/src/components/Sources';
import { shell } from '@site/src/words/en/shell';
import A from '@theme/MDXComponents/A';
import Heading from '@theme/MDXComponents/Heading';
import { type ComponentProps, lazy, Suspense } from 'react';

// Heavy parts come as lazy shells: a chapter without a flow never loads the flow.
const LazyFlow = lazy(() => import('@site/src/components/Flow'));

/**
 * Not rendered ahead: React writes inline scripts into a page for a Suspense boundary, and our policy forbids those.
 * The flow's own page, which needs no boundary, is rendered ahead; without JavaScript the link leads there.
 */
function Flow({ id }: { id: string }) {
  const waiting = (
    <p>
      <Link to={`/${id}/`}>{shell.flow.ownPage}</Link>
    </p>
  );
  return (
    <BrowserOnly fallback={waiting}>
      {() => (
        <Suspense fallback={waiting}>
          <LazyFlow id={id} headingLevel={2} />
        </Suspense>
      )}
    </BrowserOnly>
  );
}

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
  Flow,
  NotConfirmed,
  Sources,
};

export default MDXComponents;
