/**
 * Why this override exists: the theme keeps a place above the navigation for news that can be closed.
 * We publish no news there; the emergency line takes the place, on every page, and cannot be closed. Below it a reader of a
 * saved edition is told of a newer one: that cannot be closed either, it goes when the edition is changed.
 */
import EditionBar from '@site/src/components/EditionBar';
import EmergencyLine from '@site/src/components/EmergencyLine';

export default function AnnouncementBar() {
  return (
    <>
      <EmergencyLine />
      <EditionBar />
    </>
  );
}
