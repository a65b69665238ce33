import { useEffect, useState } from 'react';
import { oldAfterDays } from '../../advice/edition-age';
import { offline as words } from '../../words';
import { hashParts } from '../hash-parts';
import Notice from '../Notice';
import OfflineCopy from '../OfflineCopy';

/** The page about the copy on this device. The worker sends a reader here whose page is lost from the copy. */
export default function OfflinePage() {
  const [missing, setMissing] = useState(false);
  useEffect(() => setMissing(hashParts(window.location.hash).codes === 'missing'), []);
  const { page } = words;
  return (
    <>
      <h1>{words.title}</h1>
      <Notice>
        {missing && (
          <>
            <b>{words.missing.title}.</b> {words.missing.text} {words.missing.next}
          </>
        )}
      </Notice>
      <p>{words.lead}</p>
      <OfflineCopy />
      <Points heading={page.whatHeading} points={page.what} />
      <Points heading={page.whatNotHeading} points={page.whatNot} />
      <Points heading={page.otherHeading} points={page.other} />
    </>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point.replace('{n}', String(oldAfterDays))}</li>
        ))}
      </ul>
    </>
  );
}
