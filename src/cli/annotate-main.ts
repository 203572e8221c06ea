import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Entry } from '../core/entry.ts';
import { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { annotate, type AnnotationInput, type Glossary } from './annotate.ts';

const USAGE = `usage: npm run --silent annotate -- FILE… [--url U] [--published YYYY-MM-DD]
       npm run --silent annotate -- --jsonl < LINES
Prints what Siyaq finds in Arabic pages (.html) and texts (any other name), one JSON object each.
Lines of --jsonl are {"id", "text" | "html", "url"?, "published"?}.`;

const isoDate = v.pipe(v.string(), v.isoDate());
const webAddress = v.pipe(v.string(), v.url());
const lineSchema = v.pipe(
  v.object({
    id: v.union([v.string(), v.number()]),
    text: v.nullish(v.string()),
    html: v.nullish(v.string()),
    url: v.nullish(webAddress),
    published: v.nullish(isoDate),
  }),
  v.check(({ text, html }) => (text ?? html ?? null) !== null, 'has neither "text" nor "html"'),
);

/**
 * Runs the command.
 *
 * @param args command line without the program
 * @param packs folder of the built-in packs
 * @returns exit status: 0, or 1 when some input could not be read, 2 for a wrong command line
 */
export async function main(args: string[], packs: string): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        url: { type: 'string' },
        published: { type: 'string' },
      },
    });
    if (options.values.published !== undefined) v.parse(isoDate, options.values.published);
    if (options.values.url !== undefined) v.parse(webAddress, options.values.url);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.jsonl === positionals.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const glossary = await readGlossary(packs);
  let failed = false;
  const inputs = values.jsonl ? linesOf(process.stdin) : filesOf(positionals, values);
  for await (const { id, input } of inputs) {
    const line = print(glossary, id, input);
    failed ||= 'error' in line;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return failed ? 1 : 0;
}

/** An input, or what is wrong with it. */
interface Line {
  id: string | number | null;
  input: AnnotationInput | Error;
}

function print(glossary: Glossary, id: Line['id'], input: Line['input']): object {
  if (input instanceof Error) return { id, error: input.message };
  try {
    return { ...annotate(glossary, input), id };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function* filesOf(
  paths: readonly string[],
  { url, published }: { url?: string | undefined; published?: string | undefined },
): AsyncGenerator<Line> {
  for (const path of paths) {
    const id = basename(path);
    try {
      const text = await readFile(path, 'utf8');
      const content = /\.x?html?$/iu.test(path) ? { html: text } : { text };
      yield { id, input: { id, content, url: url ?? null, published: published ?? null } };
    } catch (error) {
      yield { id, input: error instanceof Error ? error : new Error(String(error)) };
    }
  }
}

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield readLine(line, number);
  }
}

function readLine(line: string, number: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, input: new Error(`line ${number} is not JSON`) };
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) {
    const id = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), value);
    return {
      id: id.success ? id.output.id : null,
      input: new Error(`line ${number}: ${explain(parsed.issues)}`),
    };
  }
  const { id, text, html, url, published } = parsed.output;
  const content = typeof html === 'string' ? { html } : { text: text ?? '' };
  const input = { id: String(id), content, url: url ?? null, published: published ?? null };
  return { id, input };
}

/** "published: Invalid date…; …" in one line. */
function explain(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => [v.getDotPath(issue), issue.message].filter(Boolean).join(': '))
    .join('; ');
}

async function readGlossary(folder: string): Promise<Glossary> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const entries = new Map<string, Entry>();
  for (const file of files) {
    const { pack, problems } = parsePack(await readFile(join(folder, file), 'utf8'));
    if (pack === null || problems.length > 0)
      throw new Error(`${file}: ${problems[0]?.message ?? 'no header'}: npm run packs -- check`);
    for (const entry of pack.entries) entries.set(entry.id, entry);
  }
  return { entries, gazetteer: Gazetteer.of([...entries.values()]) };
}
