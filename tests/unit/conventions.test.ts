import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The conventions of this project that no other tool checks. Each test lists what breaks one. */

const ROOT = join(import.meta.dirname, '../..');
const GENERATED = new Set(['node_modules', 'dist', 'coverage', '.git']);
/** Words of the language, a row each: as long as the language is. */
const TABLES = 'src/core/events/triggers/';
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|jsonl|css|html|md|svg|txt|tsv)$/;

const files = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => !GENERATED.has(entry.name))
  .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]));

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Lines of files that match, as `file:line: text`. */
function linesMatching(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

const texts = files.filter((file) => TEXT.test(file));
/** This file names what must not be named. */
const others = texts.filter((file) => basename(file) !== 'conventions.test.ts');
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file));

describe('names', () => {
  it('holds nothing at the top but what a newcomer expects there', () => {
    const expected =
      /^(extension|src|tests|manifest\.json|build\.mjs|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|\..+)$/;
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => !expected.test(name))).toEqual([]);
  });

  it('are kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const fixed = new Set(['README', 'LICENSE', 'CHANGELOG', '_locales']);
    const wrong = files.filter((file) =>
      file
        .split('/')
        .filter((part) => !part.startsWith('.'))
        .flatMap((part) => part.split('.'))
        .some((part) => !kebab.test(part) && !fixed.has(part)),
    );
    expect(wrong).toEqual([]);
  });

  it('say what is in a folder', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('files', () => {
  it('hold one concept: at most 300 lines of code', () => {
    const long = code
      .filter((file) => !file.startsWith('tests/') && !file.startsWith(TABLES))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('hold no path of one machine', () => {
    const machine = /(^|[^\w.*/])\/(?:home|Users|root|work|tmp)\/\w|\b[A-Z]:\\\\?Users\b/;
    expect(linesMatching(machine, texts)).toEqual([]);
  });

  it('name no package registry', () => {
    const registry = /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.|_authToken|^registry\s*=/;
    expect(linesMatching(registry, [...others, '.npmrc'])).toEqual([]);
    expect(linesMatching(/"resolved":/, ['package-lock.json'])).toEqual([]);
  });

  it('hold nothing unfinished and silence no check', () => {
    const marks =
      /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck|expect-error)|eslint-disable|\b(?:it|test|describe)\.(?:skip|only|todo)\b/;
    // Packs are data: a resolution of the thirtieth session is numbered 3379 (XXX).
    const written = others.filter((file) => !file.startsWith('extension/packs/'));
    expect(linesMatching(marks, written)).toEqual([]);
  });
});

describe('Arabic in regular expressions', () => {
  it('stands escaped in character classes, where the order of letters cannot be read', () => {
    const found = code
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) => rawArabicClasses(file, read(file)));
    expect(found).toEqual([]);
  });

  it('is found in literals and in texts given to RegExp, not elsewhere', () => {
    const source =
      'const a = /[اأ]/; const b = new RegExp("[ؤ]+"); const c = /ال[\\u0621]/; const d = "[ا]";';
    expect(rawArabicClasses('example.ts', source)).toEqual(['example.ts: [اأ]', 'example.ts: [ؤ]']);
  });
});

/** Character classes with unescaped Arabic letters or marks, in regular expression literals and in arguments of RegExp. */
function rawArabicClasses(file: string, source: string): string[] {
  const kind = extname(file) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, kind);
  const patterns: string[] = [];
  const visit = (node: ts.Node, inRegExp: boolean): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    if (ts.isRegularExpressionLiteral(node) || (isText && inRegExp)) patterns.push(node.text);
    const constructs =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(tree) === 'RegExp';
    ts.forEachChild(node, (child) => {
      visit(child, inRegExp || constructs);
    });
  };
  visit(tree, false);
  return patterns
    .flatMap((pattern) => pattern.match(/\[(?:[^\]\\]|\\.)*\]/g) ?? [])
    .filter((characters) => /[\u0620-\u065F\u066E-\u06D3]/.test(characters))
    .map((characters) => `${file}: ${characters}`);
}
