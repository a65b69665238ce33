import { type Download, projectWords } from '../../words';
import styles from './styles.module.css';

const words = projectWords.downloads;

/** Kind, language and date of a paper, in one quiet line. */
export function Facts({ entry: { kind, language, date } }: { readonly entry: Download }) {
  return (
    <p className={styles.facts}>
      {[words.kinds[kind], of('language', language), date === 'edition' ? words.edition : of('date', date)].join(', ')}
    </p>
  );
}

/** “Not known” alone would not say what is not known. */
const of = (what: 'language' | 'date', value: string) => (value === 'not known' ? words.unknown[what] : value);
