import type { Bilingual } from '../bilingual.ts';
import { MAX_ID_UNITS } from './limits.ts';
import { languageProblem, quoted, textProblem } from './text-problem.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a value is a stable id: `[a-z0-9-]`, no hyphen at the ends or doubled. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ID_UNITS && SLUG.test(value);
}

/** Whether a JSON value is an object: not a list, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns null for what is no JSON object */
export function readObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads the keys of one JSON object and collects what is wrong with them, so that an editor learns of
 * every mistake of a line at once. Each method names its key in the message and answers with a harmless
 * value after a mistake; the caller uses what was read only when {@link problems} is empty.
 *
 * Only own keys are read: `__proto__` and `constructor` are keys like any other, and unknown ones.
 */
export class RecordReader {
  readonly problems: string[] = [];
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #path: string;

  /** @param path put before each key in messages: "source." */
  constructor(record: Readonly<Record<string, unknown>>, path = '') {
    this.#record = record;
    this.#path = path;
  }

  /** Names every key that is not among the known ones. */
  refuseOthers(known: readonly string[]): void {
    for (const key of Object.keys(this.#record))
      if (!known.includes(key)) this.problems.push(`${this.#path}unknown key ${quoted(key)}`);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#record, key);
  }

  /** The value as it stands in the file; undefined when the key is missing. */
  raw(key: string): unknown {
    return this.has(key) ? this.#record[key] : undefined;
  }

  complain(key: string, problem: string): void {
    this.problems.push(`"${this.#path}${key}" ${problem}`);
  }

  /** A required text; '' after a mistake. `check` answers with what is wrong, or null. */
  text(key: string, check: (text: string) => string | null): string {
    const value = this.raw(key);
    if (typeof value !== 'string') {
      this.complain(key, this.has(key) ? 'is not a text' : 'is missing');
      return '';
    }
    const problem = check(value);
    if (problem) this.complain(key, problem);
    return problem ? '' : value;
  }

  slug(key: string): string {
    return this.text(key, (text) =>
      isSlug(text) ? null : `is not an id of a-z, 0-9 and single hyphens: ${quoted(text)}`,
    );
  }

  /** One of a closed list; its first member after a mistake. */
  oneOf<T extends string>(key: string, allowed: readonly [T, ...T[]]): T {
    const value = this.text(key, (text) =>
      allowed.some((member) => member === text)
        ? null
        : `is ${quoted(text)}, not one of ${allowed.join(', ')}`,
    );
    return allowed.find((member) => member === value) ?? allowed[0];
  }

  /** A list that may be left out; members that fail `read` are left out after it has complained. */
  list<T>(key: string, max: number, read: (member: unknown, at: string) => T | null): T[] {
    const value = this.raw(key);
    if (value === undefined && !this.has(key)) return [];
    if (!Array.isArray(value)) {
      this.complain(key, 'is not a list');
      return [];
    }
    if (value.length > max) {
      this.complain(key, `has ${value.length} members, at most ${max} are allowed`);
      return [];
    }
    const members: T[] = [];
    value.forEach((member: unknown, i) => {
      const read1 = read(member, `${key}[${i}]`);
      if (read1 !== null) members.push(read1);
    });
    return members;
  }

  /** Names in one language; a list that may be left out. */
  names(key: string, language: 'ar' | 'en', maxNames: number, maxUnits: number): string[] {
    return this.list(key, maxNames, (member, at) => {
      const problem =
        typeof member === 'string' ? languageProblem(member, language, maxUnits) : 'is not a text';
      if (problem) this.complain(at, problem);
      return problem ? null : (member as string);
    });
  }

  /** A required object, read by a reader of its own whose problems join these. */
  object(key: string, read: (reader: RecordReader) => void): void {
    const value = this.raw(key);
    if (!isObject(value)) {
      this.complain(key, this.has(key) ? 'is not an object' : 'is missing');
      return;
    }
    const reader = new RecordReader(value, `${this.#path}${key}.`);
    read(reader);
    this.problems.push(...reader.problems);
  }

  /** A required `{ar, en}` of one line each. */
  bilingual(key: string, max: number): Bilingual {
    const both: Bilingual = { ar: '', en: '' };
    this.object(key, (reader) => {
      reader.refuseOthers(['ar', 'en']);
      both.ar = reader.line('ar', max);
      both.en = reader.line('en', max);
    });
    return both;
  }

  /** A required line of prose in the language of its key, without a full stop at its end. */
  line(key: 'ar' | 'en', max: number): string {
    return this.text(key, (text) => {
      const problem = languageProblem(text, key, max);
      return problem ?? (/[.\u06d4]$/u.test(text) ? 'ends in a full stop' : null);
    });
  }

  /** A required text in no language in particular. */
  plain(key: string, max: number): string {
    return this.text(key, (text) => textProblem(text, max));
  }
}
