/** A theme component that is not under test. */
export default function ThemePart() {
  return null;
}
