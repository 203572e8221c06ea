import { describe, expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

const entry = (id: string, kind: Kind, ...names: string[]): NamedEntry => ({
  ...{ id, kind, related: [] },
  names: names.map((text) => ({ text, language: 'ar', role: 'main', alone: true })),
});

const GAZETTEER = Gazetteer.of([
  entry('leo', 'person', 'البابا ليو'),
  entry('lavrov', 'person', 'لافروف'),
  entry('egypt', 'country', 'مصر'),
  entry('paris', 'place', 'باريس'),
  entry('google', 'organisation', 'غوغل'),
  entry('riyadh', 'place', 'الرياض'),
  entry('jeddah', 'place', 'جدة'),
  entry('oujda', 'place', 'وجدة'),
  entry('atletico', 'organisation', 'أتلتيكو'),
  entry('valencia', 'place', 'فالنسيا'),
]);

const found = (text: string): string[] =>
  (findMentions(GAZETTEER, [text])[0] ?? []).map((mention) => mention.entry);

describe('a ruler of another number', () => {
  test.each([
    ['كتب البابا ليو الثالث عشر رسالة', []],
    ['كتب البابا ليو رسالة', ['leo']],
    ['كتب البابا ليو، الثالث من اليمين', ['leo']],
    ['بعد لقاء الوزير لافروف الثاني', ['lavrov']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('names in a quoted title', () => {
  test.each([
    ['قرأ كتاب «شخصية مصر» مرتين', []],
    ['روايته الجديدة «شتاء باريس الطويل»', []],
    ['قال إن «مصر بلد قديم»', ['egypt']],
    ['أعلنت شركة «غوغل» أرباحها', ['google']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('waw between two names', () => {
  test.each([
    ['رحلات بين الرياض وجدة', ['riyadh', 'jeddah']],
    ['هبط في مطار وجدة', ['oujda']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a city that stands for its club', () => {
  test.each([
    ['خسر أتلتيكو أمام فالنسيا بهدف', ['atletico']],
    ['وصل أتلتيكو إلى فالنسيا أمس', ['atletico', 'valencia']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('words of names that are words of every day', () => {
  const tunisian: NamedEntry = {
    ...entry('tunisia', 'country', 'تونس'),
    names: [{ text: 'التونسي', language: 'ar', role: 'nisba', alone: true }],
  };
  const witkoff: NamedEntry = {
    ...entry('witkoff', 'person'),
    names: [
      { text: 'ستيف ويتكوف', language: 'ar', role: 'main', alone: true },
      { text: 'ويتكوف', language: 'ar', role: 'short', alone: false },
    ],
  };
  const gazetteer = Gazetteer.of([
    ...[tunisian, witkoff, entry('waked', 'person', 'عمرو واكد')],
    entry('minister', 'person', 'أحمد جمال الدين وزير الداخلية'),
  ]);
  const read = (text: string): string[] =>
    (findMentions(gazetteer, [text])[0] ?? []).map((mention) => mention.entry);

  test.each([
    // Whoever is told apart by his ministry makes no given name of it.
    ['قال وزير الداخلية التونسي إن', ['tunisia']],
    // "وأكد" is spelt like a surname.
    ['وصل ستيف ويتكوف. وأكد ويتكوف أن', ['witkoff', 'witkoff']],
    ['وصل عمرو واكد', ['waked']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
