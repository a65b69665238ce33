import type { Server } from 'node:http';

export function headersFrom(text: string): Readonly<Record<string, string>>;
export function fileFor(folder: string, address: string): string | undefined;
export function serve(folder: string, port: number): Promise<Server>;

export function typeOf(file: string): string;
