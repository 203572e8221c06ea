import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';

function entry(id: string, kind: Kind, names: EntryName[], state?: string): NamedEntry {
  return { id, kind, names, related: state ? [{ as: 'located-in', entry: state }] : [] };
}
const name = (text: string, role: EntryName['role'] = 'main'): EntryName => ({
  ...{ text, language: 'ar', role, alone: true },
});
const state = (id: string, ar: string, nisba: string): NamedEntry =>
  entry(id, 'country', [name(ar), ...nisbaForms(nisba).map((form) => name(form, 'nisba'))]);

const gazetteer = Gazetteer.of([
  state('tunisia', 'تونس', 'تونسي'),
  state('france', 'فرنسا', 'فرنسي'),
  state('russia', 'روسيا', 'روسي'),
  state('ukraine', 'أوكرانيا', 'أوكراني'),
  entry('sfax', 'place', [name('صَفَاقُس')], 'tunisia'),
  entry('paris', 'place', [name('باريس')], 'france'),
  entry('tn-interior', 'organisation', [name('وزارة الداخلية التونسية')], 'tunisia'),
  entry(
    'tn-army',
    'organisation',
    [name('الجيش التونسي'), name('القوات المسلحة التونسية')],
    'tunisia',
  ),
  entry('fr-interior', 'organisation', [name('وزارة الداخلية الفرنسية')], 'france'),
  entry('ru-defence', 'organisation', [name('وزارة الدفاع الروسية')], 'russia'),
  entry('ua-defence', 'organisation', [name('وزارة الدفاع الأوكرانية')], 'ukraine'),
]);

/** The entries of the bodies that are named without their state, by block. */
function bodies(...blocks: string[]): string[] {
  return findMentions(gazetteer, blocks).flatMap((mentions, i) =>
    mentions
      .filter(({ role }) => role === 'short')
      .map(({ start, end, entry: id }) => `${blocks[i]!.slice(start, end)} = ${id}`),
  );
}

const AT_HOME = 'وصل الرئيس التونسي إلى صفاقس في جنوب تونس.';

describe('bodies named without their state', () => {
  test.each([
    ['قالت وزارة الداخلية إن', ['وزارة الداخلية = tn-interior']],
    ['وأضافت أن انتشارا للجيش وبالقوات المسلحة', ['لجيش = tn-army', 'القوات المسلحة = tn-army']],
    ['أعلنت وزارة الداخلية الثلاثاء', ['وزارة الداخلية = tn-interior']],
    ['أعلنت وزارة الداخلية في صفاقس', ['وزارة الداخلية = tn-interior']],
    ['وقالت وزارة الداخلية والتنمية المحلية', ['وزارة الداخلية = tn-interior']],
    // Another body's name goes on behind the noun.
    ['أعلن الجيش الوطني', []],
    ['أعلن الجيش الأحمر', []],
    ['قالت وزارة الداخلية بحكومة الوفاق', []],
    ['قالت وزارة الداخلية في حكومة الوفاق', []],
    ['قالت وزارة الداخلية في باريس', []],
    // The sentence has spoken of another state.
    ['واحتجت باريس، وقالت وزارة الداخلية إن', []],
    ['واحتجت باريس. وقالت وزارة الداخلية إن', ['وزارة الداخلية = tn-interior']],
    // No such body of the state is known, or the noun is none.
    ['قالت وزارة الدفاع إن', []],
    ['تجيش النفوس بالوزارة الداخلية', []],
  ])('%s', (sentence, expected) => {
    expect(bodies(AT_HOME, sentence)).toEqual(expected);
  });

  test('are nobody where the article is at home nowhere', () => {
    expect(bodies('قالت وزارة الداخلية إن')).toEqual([]);
    expect(bodies('بين تونس وفرنسا وروسيا وأوكرانيا', 'قالت وزارة الداخلية إن')).toEqual([]);
  });

  test('are those named in full before, and only then', () => {
    const full = 'قالت وزارة الدفاع الروسية إن أوكرانيا قصفت بلدة.';
    expect(bodies(full, 'وأضافت وزارة الدفاع')).toEqual(['وزارة الدفاع = ru-defence']);
    expect(bodies('وأضافت وزارة الدفاع', full)).toEqual([]);
    // The last of two.
    const other = 'ونفت وزارة الدفاع الأوكرانية.';
    expect(bodies(full, other, 'وأضافت وزارة الدفاع')).toEqual(['وزارة الدفاع = ua-defence']);
  });

  test('say why', () => {
    const [, [mention] = []] = findMentions(gazetteer, [AT_HOME, 'قالت وزارة الداخلية إن']);
    expect(mention).toMatchObject({
      ...{ start: 5, end: 19, role: 'short', clitics: '', evidence: ['article'] },
      because: [{ evidence: 'article', words: 'التونسي' }],
    });
  });
});
