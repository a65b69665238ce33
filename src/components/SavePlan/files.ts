import { planPageWords } from '../../words';
import { blocksOf } from './blocks';
import { download } from './download';
import { markdownOf } from './markdown';

/** One sheet that can be saved: as it is read, and as data. */
type Sheet = {
  /** Stands in the file's name: neutral, never about what the sheet says. */
  readonly name: string;
  readonly root: Element | null;
  /** Parts of it that do not belong into the file, as a selector. */
  readonly without: string;
  readonly json: string;
};

export const formats = ['word', 'markdown', 'json'] as const;

/**
 * Saves a sheet on the reader's own device.
 *
 * @throws Error if the sheet does not stand on the page
 */
export async function save(format: (typeof formats)[number], { name, root, without, json }: Sheet): Promise<void> {
  if (!root) throw new Error('The sheet to save is not on the page. Show the plan, then save it.');
  switch (format) {
    case 'word': {
      const { wordOf } = await import('./word');
      return download(`${name}.docx`, await wordOf(blocksOf(root, without), planPageWords.save.fileTitle));
    }
    case 'markdown':
      return download(`${name}.md`, markdownOf(blocksOf(root, without)));
    case 'json':
      return download(`${name}.json`, json, 'application/json');
  }
}
