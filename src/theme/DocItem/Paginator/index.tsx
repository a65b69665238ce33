/**
 * Why this override exists: every chapter ends with a "Next" of its own that says why to go there. The theme's
 * previous and next buttons would say the same again without the reason.
 */
export default function DocItemPaginator() {
  return null;
}
