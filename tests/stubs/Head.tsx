/** The head of the page is Docusaurus' own. */
export default function Head() {
  return null;
}
