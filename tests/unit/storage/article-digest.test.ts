import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/storage/article-digest.ts';
import { mentionRows } from '../../../src/storage/library-store.ts';
import { articleOf, mentionOf } from './sample-pack.ts';

function spellings(text: string, ...written: string[]): string[] {
  const { blocks, ...rest } = articleOf(text);
  const article = { ...rest, id: 'a', url: 'https://news.example/a', savedAt: 1, blocks };
  const mentions = [written.map((words) => mentionOf(text, words, 'it'))];
  return digestOf(article, mentionRows(article, mentions)).spellings[0]!.split('\n');
}

describe('digestOf', () => {
  it('tells the spellings of a name in one line each', () => {
    expect(spellings('زار بيونغ  يانغ ثم بيونغيانغ.', 'بيونغ  يانغ', 'بيونغيانغ')).toEqual([
      'بيونغ يانغ',
      'بيونغيانغ',
    ]);
  });

  it('leaves out what lost the letter of its article behind lam', () => {
    expect(spellings('عاد السودان وقال للسودانيين.', 'السودان', 'لسودانيين')).toEqual(['السودان']);
    expect(spellings('مساعدات لليبيا.', 'ليبيا')).toEqual(['ليبيا']);
  });
});
