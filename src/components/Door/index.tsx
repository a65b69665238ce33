import Link from '@docusaurus/Link';
import clsx from 'clsx';
import Icon, { type IconName } from '../Icon';
import styles from './styles.module.css';

export type DoorProps = {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
};

/** One way in, named as the reader would say it. The whole card can be pressed; the link is its title. */
export default function Door({ to, icon, title, text }: DoorProps) {
  return (
    <div className={styles.door}>
      <Icon name={icon} className={styles.icon} />
      <h2 className={styles.title}>
        {/* What stands after the # are answers as codes, and no place on the page. */}
        <Link to={to} className={clsx(styles.link)} data-noBrokenLinkCheck={to.includes('#')}>
          {title}
        </Link>
      </h2>
      <p className={styles.text}>{text}</p>
      <Icon name="next" className={styles.next} />
    </div>
  );
}
