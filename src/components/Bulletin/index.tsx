import { projectWords } from '../../words';
import styles from './styles.module.css';

type Pieces = readonly { readonly kind: 'plain' | 'strong' | 'em' | 'code'; readonly text: string }[];
type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly pieces: Pieces }
  | { readonly kind: 'list'; readonly entries: readonly Pieces[] };
type News = {
  /** Null for what came after the last edition that has a number. */
  readonly numbered: { readonly version: string; readonly day: string } | null;
  readonly blocks: readonly Block[];
};

const words = projectWords.bulletin;
const tags = { strong: 'strong', em: 'em', code: 'code' } as const;

/** What changed for readers: each edition with its day, the newest first. */
export default function Bulletin({ news }: { readonly news: readonly News[] }) {
  return news.map(({ numbered, blocks }) => {
    const id = numbered ? `version-${numbered.version.replaceAll('.', '-')}` : 'since-then';
    return (
      <section key={id} aria-labelledby={id} className={styles.edition}>
        <h2 id={id}>{numbered ? <Numbered {...numbered} /> : words.sinceThen}</h2>
        {blocks.map((block) => (
          <Piece key={keyOf(block)} block={block} />
        ))}
      </section>
    );
  });
}

function Numbered({ version, day }: NonNullable<News['numbered']>) {
  return (
    <>
      {words.version.replace('{version}', version)}{' '}
      <time dateTime={day} className={styles.day}>
        {day}
      </time>
    </>
  );
}

const textOf = (pieces: Pieces) => pieces.map(({ text }) => text).join('');
const keyOf = (block: Block) => (block.kind === 'list' ? block.entries.map(textOf).join() : textOf(block.pieces));

function Piece({ block }: { readonly block: Block }) {
  if (block.kind === 'list')
    return (
      <ul>
        {block.entries.map((entry) => (
          <li key={textOf(entry)}>
            <Line of={entry} />
          </li>
        ))}
      </ul>
    );
  const Tag = block.kind === 'heading' ? 'h3' : 'p';
  return (
    <Tag>
      <Line of={block.pieces} />
    </Tag>
  );
}

function Line({ of }: { readonly of: Pieces }) {
  let at = 0;
  return of.map(({ kind, text }) => {
    at += text.length;
    const Tag = kind === 'plain' ? undefined : tags[kind];
    return Tag ? <Tag key={at}>{text}</Tag> : text;
  });
}
