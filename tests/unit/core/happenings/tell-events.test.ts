import { describe, expect, it } from 'vitest';
import { tellEvents, type ArticleToRead } from '../../../../src/core/happenings/tell-events.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import type { Mention } from '../../../../src/core/mention.ts';

const NAMES: [surface: string, id: string, kind: Kind, en: string][] = [
  ['فلاديمير بوتين', 'putin', 'person', 'Vladimir Putin'],
  ['كيم جونغ أون', 'kim', 'person', 'Kim Jong Un'],
  ['بيونغ يانغ', 'pyongyang', 'place', 'Pyongyang'],
];

const entries = new Map(
  NAMES.map(([ar, id, kind, en]) => [id, { id, kind, name: { ar, en } }] as const),
);

function mentionsIn(text: string): Mention[] {
  return NAMES.flatMap(([surface, entry]) => {
    const start = text.indexOf(surface);
    if (start < 0) return [];
    const end = start + surface.length;
    const rest = { clitics: '', confidence: 1, evidence: [], others: [] };
    return [{ start, end, entry, role: 'main' as const, ...rest }];
  }).sort((a, b) => a.start - b.start);
}

function article(blocks: string[], more: Partial<ArticleToRead> = {}): ArticleToRead {
  return {
    ...{ id: 'a1', title: 'عنوان', url: 'https://news.example/1', outlet: 'صحيفة' },
    ...{ published: '2025-08-05', blocks, mentions: blocks.map(mentionsIn), entries },
    ...more,
  };
}

const VISIT = 'زار فلاديمير بوتين بيونغ يانغ في 19 يونيو 2024.';
const MEETING = 'وكان كيم جونغ أون قد استقبل فلاديمير بوتين منتصف الشهر الماضي في بيونغ يانغ.';

describe('tellEvents', () => {
  it('tells each with its place in the article, its date as written, and both lines', () => {
    const [visit, meeting] = tellEvents(article(['لا شيء هنا.', VISIT, MEETING]));
    expect(visit).toMatchObject({
      ...{ from: '2024-06-19', to: '2024-06-19', precision: 'day', class: 'visit' },
      ...{ participants: ['putin', 'pyongyang'], reality: 'happened', dateWords: '19 يونيو 2024' },
      title: { en: 'Vladimir Putin visited Pyongyang' },
      source: { title: 'صحيفة: عنوان', url: 'https://news.example/1' },
      telling: { block: 1, start: 0 },
    });
    const { provenance, telling } = meeting!;
    expect(meeting).toMatchObject({ precision: 'month', dateWords: 'منتصف الشهر الماضي' });
    const whole = ['لا شيء هنا.', VISIT, MEETING].join('\n\n');
    if (provenance.from !== 'article') throw new Error('not of an article');
    expect(whole.slice(provenance.start, provenance.end)).toBe(telling?.text);
    expect(MEETING.slice(telling?.start, telling?.end)).toBe(telling?.text);
  });

  it('gives ids that hold the sentence and not where it stands or whether it is saved', () => {
    const [first] = tellEvents(article([VISIT]));
    const [later] = tellEvents(article(['مقدمة.', VISIT], { id: '' }));
    const [elsewhere] = tellEvents(article([VISIT], { url: 'https://other.example/1' }));
    expect(later?.id).toBe(first?.id);
    expect(elsewhere?.id).not.toBe(first?.id);
  });

  it('tells a sentence once that the article repeats', () => {
    expect(tellEvents(article([VISIT, VISIT]))).toHaveLength(1);
  });

  it('leaves out what counts from a day of publication that is not known', () => {
    expect(tellEvents(article([MEETING], { published: null }))).toEqual([]);
  });
});
