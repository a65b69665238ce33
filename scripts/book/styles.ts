import type { Leaf } from './page';

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * A named page for each chapter, with its title at the head: Chromium knows no running headers of its own
 * (`string-set` is ignored), but it does know named pages.
 */
export const chapterPages = (leaves: readonly Leaf[]): string =>
  leaves
    .map(
      (leaf) => `@page ${leaf.mark}{${marginsOf(leaf)}@top-left{content:${quoted(`${leaf.number}. ${leaf.title}`)};}}`,
    )
    .join('');

/** The picture of a flow is drawn for the margins of its own page (see src/css/print.css): in the book it has the same. */
const marginsOf = ({ chapter }: Leaf): string => (chapter.file.startsWith('flow-') ? 'margin:15mm 11mm 15mm;' : '');

/** What only the bound book needs; everything else is the site's own style for paper. */
export const bookStyles = `
.book { padding: 0; }
.chapter, .part, .contents { break-before: page; }
.chapter:first-child { break-before: auto; }
.cover { padding-top: 60mm; }
.cover-title { font-size: 34pt; font-weight: 700; line-height: 1.1; margin: 0 0 6mm; }
.cover-subtitle { font-size: 16pt; margin: 0 0 20mm; max-width: 130mm; }
.cover-emergency { border: 1.5pt solid currentColor; font-weight: 700; padding: 4mm; }
.part { padding-top: 80mm; }
.part h1 { font-size: 28pt; }
.book .leaf-title { font-size: 20pt; margin-top: 0; }
.in-book h3 { font-size: 14pt; }
.in-book h4 { font-size: 12pt; }
.contents ol { list-style: none; margin: 0 0 4mm; padding: 0; }
.contents li, .contents-part { margin: 0; break-inside: avoid; }
.contents-part { font-weight: 700; margin-top: 4mm; break-after: avoid; }
.contents a { display: flex; justify-content: space-between; gap: 6mm; text-decoration: none; }
.page-number { font-variant-numeric: tabular-nums; min-width: 3ch; text-align: right; }
`;
