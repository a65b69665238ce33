import { PDFDocument } from 'pdf-lib';
import { builtEdition } from './bind';

/** The day of the edition: a book made twice from one edition is the same book, whenever it was printed. */
const editionDay = (): Date => {
  const day = /\d{4}-\d{2}-\d{2}/.exec(builtEdition())?.[0] ?? '1970-01-01';
  return new Date(`${day}T00:00:00Z`);
};

/**
 * Makes a printed PDF half as big (its structure is packed) and gives it its title, edition and day.
 * @param pdf as the browser made it, tagged and with bookmarks: both stay
 */
export async function finish(pdf: Uint8Array, title: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(builtEdition());
  document.setLanguage('en');
  document.setCreator('SOMEC Handbook');
  document.setProducer('SOMEC Handbook');
  document.setCreationDate(editionDay());
  document.setModificationDate(editionDay());
  return document.save({ useObjectStreams: true, objectsPerTick: 5000 });
}
