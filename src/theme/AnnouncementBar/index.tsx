/**
 * Why this override exists: the theme keeps a place above the navigation for news that can be closed.
 * We publish no news there; the emergency line takes the place, on every page, and cannot be closed.
 */
export { default } from '@site/src/components/EmergencyLine';
