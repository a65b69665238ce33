/**
 * Why this override exists: the theme's page says only that something is missing, and asks the reader to write to
 * somebody. An official with little time needs the next step.
 */
import Link from '@docusaurus/Link';
import { shell } from '@site/src/words/en/shell';
import Heading from '@theme/Heading';

export default function NotFoundContent() {
  const { title, text, next, start, handbook, home } = shell.notFound;
  return (
    <main className="container margin-vert--lg">
      <div className="markdown">
        <Heading as="h1">{title}</Heading>
        <p>{text}</p>
        <Heading as="h2">{next}</Heading>
        <ul>
          <li>
            <Link to="/what-is-the-situation/">{start}</Link>
          </li>
          <li>
            <Link to="/handbook/">{handbook}</Link>
          </li>
          <li>
            <Link to="/">{home}</Link>
          </li>
        </ul>
      </div>
    </main>
  );
}
