export function nodeIsNewEnough(version: string): boolean;
export function mustInstall(lock: string, installed: string | undefined): boolean;
export function hashOf(lock: string): string;
export function ensureInstalled(): void;
