import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect, useState } from 'react';
import { isOld, oldAfterDays } from '../../advice/edition-age';
import type { Day } from '../../law';
import { shell } from '../../words/en/shell';
import type { EditionLineProps } from '../EditionLine';
import { localDay } from '../Flow/local-day';
import Icon from '../Icon';
import styles from './styles.module.css';

const { old } = shell.edition;

/** Says that this edition is old, on the screen and on paper. The day is the reader's: the first frame knows none. */
export default function EditionAge() {
  const { siteConfig } = useDocusaurusContext();
  const { commit } = (siteConfig.customFields?.edition ?? {}) as Partial<EditionLineProps>;
  const [today, setToday] = useState<Day>();
  useEffect(() => setToday(localDay()), []);
  if (!commit || !today || !isOld(commit.day as Day, today)) return null;
  return (
    <p className={styles.age} data-old-edition>
      <Icon name="urgent" /> <b>{old.label}:</b>{' '}
      {old.text.replace('{date}', commit.day).replace('{n}', String(oldAfterDays))}
    </p>
  );
}
