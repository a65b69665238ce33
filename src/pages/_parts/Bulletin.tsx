import news from '@generated/project/default/news.json';
import Bulletin from '@site/src/components/Bulletin';

/** The bulletin with the news that the build read from the list of changes. */
export default function BulletinOfThisBuild() {
  return <Bulletin news={news} />;
}
