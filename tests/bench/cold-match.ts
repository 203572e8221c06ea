import { readFileSync } from 'node:fs';
import { milliseconds } from './measure.ts';
import { matcher, openIndex } from './ours.ts';

/** A process that does one thing once: opens an index and matches a text. Prints both times as JSON. */
const [indexFile = '', textFile = ''] = process.argv.slice(2);
const bytes = readFileSync(indexFile);
const text = readFileSync(textFile, 'utf8');
let found = 0;
let match: ReturnType<typeof matcher> | null = null;
const open = milliseconds(() => {
  match = matcher(openIndex(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
});
const before = process.cpuUsage();
const first = milliseconds(() => {
  found = match?.(text).count ?? 0;
});
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ open, first, processor: (user + system) / 1000, found }));
