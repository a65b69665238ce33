import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from './blocks';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * A plan as a Word file, with headings a reader can jump along. Fetched only when the button is pressed.
 *
 * @param title stands in the file's properties: neutral, never about the person
 */
export const wordOf = (blocks: readonly Block[], title: string): Promise<Blob> =>
  Packer.toBlob(new Document({ title, creator: 'SOMEC Handbook', sections: [{ children: blocks.map(paragraphOf) }] }));

function paragraphOf(block: Block): Paragraph {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ text: block.text, heading: headings[block.level - 1] ?? HeadingLevel.HEADING_6 });
    case 'paragraph':
      return new Paragraph({ text: block.text, spacing: { after: 120 } });
    case 'item':
      return block.number === null
        ? new Paragraph({ text: block.text, bullet: { level: 0 } })
        : new Paragraph({
            children: [new TextRun(`${block.number}. ${block.text}`)],
            indent: { left: 360, hanging: 360 },
          });
  }
}
