import entries from '@generated/glossary/default/glossary.json';
import Glossary from '@site/src/components/Glossary';

/** The glossary with its terms: a file of its own, which its chapter fetches and no other. */
export default function GlossaryRoute() {
  return <Glossary entries={entries} />;
}
