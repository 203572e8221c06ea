import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ar from '../../../extension/_locales/ar/messages.json' with { type: 'json' };
import en from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { ERROR_CODES } from '../../../src/core/result.ts';
import { errorMessage } from '../../../src/locale/error-message.ts';

interface Stored {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Stored>;
const LANGUAGES: Record<'ar' | 'en', Messages> = { ar, en };
const ROOT = join(import.meta.dirname, '../../..');

/** Messages by the key the code uses: the forms of a plural under their common part. */
function byKey(messages: Messages): Map<string, Map<string, Stored>> {
  const found = new Map<string, Map<string, Stored>>();
  for (const [stored, message] of Object.entries(messages)) {
    const [, base, category] = /^(.*)_(zero|one|two|few|many|other)$/u.exec(stored) ?? [];
    const plural = base !== undefined && `${base}_other` in messages;
    const key = plural ? base : stored;
    const forms = found.get(key) ?? new Map<string, Stored>();
    forms.set(plural ? category! : '', message);
    found.set(key, forms);
  }
  return found;
}
const KEYS = { ar: byKey(ar), en: byKey(en) };

function placeholdersIn(message: string): string[] {
  return [...message.matchAll(/\$([a-z0-9_@]+)\$/giu)].map((match) => match[1]!.toLowerCase());
}

describe('messages', () => {
  it('has the same keys in both languages', () => {
    expect([...KEYS.ar.keys()].toSorted()).toEqual([...KEYS.en.keys()].toSorted());
  });

  it.each(['ar', 'en'] as const)('has no empty message in %s', (language) => {
    const empty = Object.entries(LANGUAGES[language]).filter(([, { message }]) => !message.trim());
    expect(empty).toEqual([]);
  });

  it.each(['ar', 'en'] as const)('has every plural form that %s has, and no other', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, forms] of KEYS[language])
      if (!forms.has(''))
        expect([key, ...forms.keys()].toSorted()).toEqual([key, ...categories].toSorted());
  });

  it('is plural in both languages or in neither', () => {
    for (const [key, forms] of KEYS.en)
      expect([key, KEYS.ar.get(key)?.has('')]).toEqual([key, forms.has('')]);
  });

  it('names the same placeholders in both languages', () => {
    const all = (forms: Map<string, Stored>) =>
      [
        ...new Set([...forms.values()].flatMap(({ message }) => placeholdersIn(message))),
      ].toSorted();
    for (const [key, forms] of KEYS.en)
      expect([key, all(KEYS.ar.get(key)!)]).toEqual([key, all(forms)]);
  });

  it.each(['ar', 'en'] as const)(
    'declares each placeholder of %s, as the browsers demand',
    (language) => {
      for (const [key, { message, placeholders = {} }] of Object.entries(LANGUAGES[language]))
        expect([key, Object.keys(placeholders).toSorted()]).toEqual([
          key,
          [...new Set(placeholdersIn(message))].toSorted(),
        ]);
    },
  );

  it('writes each language in its own script', () => {
    // A message that is a name or a code is the same in both; there is none at present.
    for (const [key, { message }] of Object.entries(LANGUAGES.en))
      expect([key, message]).not.toEqual([key, expect.stringMatching(/\p{Script=Arabic}/u)]);
    for (const [key, { message }] of Object.entries(LANGUAGES.ar))
      expect([key, message]).toEqual([key, expect.stringMatching(/\p{Script=Arabic}/u)]);
  });

  it('says for every failure what happened and what can be done', () => {
    for (const code of ERROR_CODES)
      for (const language of ['ar', 'en'] as const) {
        const forms = KEYS[language].get(errorMessage(code));
        const text = forms?.get('')?.message ?? '';
        const sentences = text.split(/[.؛;:]\s/u);
        expect([code, language, sentences.length >= 2]).toEqual([code, language, true]);
      }
  });

  it('keeps within what the stores show of a name and a description', () => {
    for (const language of ['ar', 'en'] as const) {
      expect(LANGUAGES[language]['ext_name']!.message.length).toBeLessThanOrEqual(75);
      expect(LANGUAGES[language]['ext_description']!.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('use of the messages', () => {
  const sources = [...filesIn(join(ROOT, 'src')), join(ROOT, 'manifest.json')]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  /** Keys made from a prefix and a value that the types check: `kind_${kind}`. */
  const patterns = [...sources.matchAll(/`([a-z_]+_)\$\{[^}`]*\}([a-z_]*)`/gu)].map(
    ([, prefix, suffix]) => new RegExp(`^${prefix}[a-z_]+${suffix}$`, 'u'),
  );

  it('leaves no message unused', () => {
    const used = (key: string) =>
      sources.includes(`'${key}'`) ||
      sources.includes(`__MSG_${key}__`) ||
      patterns.some((pattern) => pattern.test(key));
    expect([...KEYS.en.keys()].filter((key) => !used(key))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
