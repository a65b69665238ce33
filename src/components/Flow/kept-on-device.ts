import type { Facts } from '../../advice';
import type { Flow } from '../../flows';
import { deviceKey } from './device-key';
import { fitting, parse, type Saved } from './saved-answers';

const keptDays = 30;

/**
 * Keeps the answers on this device for 30 days, because the reader asked for it. Days and numbers are left out: they
 * are asked again.
 *
 * @throws Error where the browser forbids storage: the reader is told
 */
export function keepOnDevice(flow: string, { today: _today, ...answers }: Facts, now: number): void {
  const kept = Object.fromEntries(Object.entries(answers).filter(([, value]) => typeof value !== 'number'));
  const until = now + keptDays * 86_400_000;
  window.localStorage.setItem(deviceKey(flow), JSON.stringify({ until, answers: kept }));
}

/** What was kept on the device and is not older than 30 days; anything older is wiped. */
export function keptOnDevice(flow: Flow, now: number): Saved | undefined {
  try {
    const text = window.localStorage.getItem(deviceKey(flow.id));
    if (text === null) return undefined;
    const record = parse(text);
    const { until } = JSON.parse(text) as { readonly until?: unknown };
    if (record && typeof until === 'number' && now <= until) return fitting(flow, record);
    window.localStorage.removeItem(deviceKey(flow.id));
  } catch {
    // Unreadable or forbidden: as if nothing had been kept. The tab's own answers are not touched.
  }
  return undefined;
}

/** Wipes everything this handbook ever kept: in this tab and on this device. */
export function wipeAll(): void {
  try {
    for (const store of [window.sessionStorage, window.localStorage])
      for (const key of Object.keys(store)) if (key.startsWith('somec.')) store.removeItem(key);
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}
