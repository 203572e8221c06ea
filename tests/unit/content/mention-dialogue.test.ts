import { beforeEach, describe, expect, test } from 'vitest';
import { MentionDialogue } from '../../../src/content/mention-dialogue.ts';
import type { Mention } from '../../../src/core/mention.ts';
import type { DateMarking } from '../../../src/core/settings.ts';
import { failure, success, type Result } from '../../../src/core/result.ts';
import type { EntrySummary, FoundMentions, MentionQuestion } from '../../../src/messages/calls.ts';

const mention = (entry: string, ...others: string[]): Mention => ({
  ...{ start: 0, end: 3, entry, role: 'main' as const, clitics: '' },
  ...{ confidence: 1, evidence: ['exact' as const], others },
});
const summary = (id: string): EntrySummary => ({
  ...{ id, kind: 'country' as const, name: { ar: id, en: id } },
  ...{ transliteration: null, about: { ar: '', en: '' } },
});

let asked: MentionQuestion[];
let answers: ((answer: Result<FoundMentions | null>) => void)[];
let dialogue: MentionDialogue;

beforeEach(() => {
  asked = [];
  answers = [];
  dialogue = new MentionDialogue('doc', (question) => {
    asked.push(question);
    return new Promise((answer) => answers.push(answer));
  });
});

const dates: DateMarking = { mark: true, months: 'both' };

/** Answers the n-th question with what is new. */
function answer(
  question: number,
  mentions: [number, Mention[]][],
  entries: string[] = [],
): Promise<void> {
  const { version } = asked[question]!;
  answers[question]!(
    success({ version, mentions, entries: entries.map(summary), interfaceLanguage: 'ar', dates }),
  );
  return Promise.resolve();
}

describe('MentionDialogue', () => {
  test('sends every text once, and only what is new after that', async () => {
    const first = dialogue.ask(['قطر', 'عمان'], false);
    expect(asked[0]).toEqual({
      ...{ document: 'doc', version: 1, since: 0, blocks: [1, 2] },
      texts: [
        [1, 'قطر'],
        [2, 'عمان'],
      ],
    });
    await answer(0, [[1, [mention('qatar')]]], ['qatar']);
    expect(await first).toMatchObject({ ok: true, value: { mentions: [[mention('qatar')], []] } });
    void dialogue.ask(['قطر', 'عمان ومسقط'], false);
    expect(asked[1]).toEqual({
      ...{ document: 'doc', version: 2, since: 1, blocks: [1, 3] },
      texts: [[3, 'عمان ومسقط']],
    });
  });

  test('joins what is new with what was answered before, also where blocks moved', async () => {
    const first = dialogue.ask(['قطر', 'عمان', 'عمان'], false);
    const before: [number, Mention[]][] = [
      [1, [mention('qatar', 'doha')]],
      [2, [mention('oman')]],
    ];
    await answer(0, before, ['qatar', 'doha', 'oman']);
    await first;
    const second = dialogue.ask(['مسقط', 'عمان', 'قطر'], false);
    await answer(1, [[4, [mention('muscat')]]], ['muscat']);
    const found = await second;
    expect(found).toMatchObject({
      value: {
        mentions: [[mention('muscat')], [mention('oman')], [mention('qatar', 'doha')]],
        entries: ['muscat', 'oman', 'qatar', 'doha'].map(summary),
      },
    });
    const third = dialogue.ask(['مسقط', 'عمان', 'قطر'], false);
    await answer(2, [[2, []]]);
    expect(await third).toMatchObject({
      value: {
        mentions: [[mention('muscat')], [], [mention('qatar', 'doha')]],
        entries: ['muscat', 'qatar', 'doha'].map(summary),
      },
    });
  });

  test('an answer that was overtaken counts for nothing, whenever it comes', async () => {
    const first = dialogue.ask(['قطر'], false);
    const second = dialogue.ask(['قطر', 'عمان'], false);
    expect(asked[1]).toMatchObject({ since: 0, texts: [[2, 'عمان']] });
    await answer(1, [[2, [mention('oman')]]], ['oman']);
    expect(await second).toMatchObject({ value: { mentions: [[], [mention('oman')]] } });
    await answer(0, [[1, [mention('qatar')]]], ['qatar']);
    expect(await first).toBeNull();
    void dialogue.ask(['قطر', 'عمان'], false);
    expect(asked[2]).toMatchObject({ since: 2, texts: [] });
  });

  test('sends all once more to a background that forgot, and then gives up', async () => {
    const first = dialogue.ask(['قطر'], false);
    await answer(0, [[1, [mention('qatar')]]], ['qatar']);
    await first;
    const second = dialogue.ask(['قطر', 'عمان'], false);
    answers[1]!(success(null));
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked[2]).toMatchObject({ since: 0, blocks: [1, 2] });
    expect(asked[2]!.texts).toHaveLength(2);
    await answer(2, [[2, [mention('oman')]]], ['oman']);
    expect(await second).toMatchObject({
      value: { mentions: [[], [mention('oman')]], entries: [summary('oman')] },
    });
    const third = dialogue.ask(['قطر'], false);
    answers[3]!(success(null));
    await new Promise((resolve) => setTimeout(resolve));
    answers[4]!(success(null));
    expect(await third).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(asked).toHaveLength(5);
  });

  test('has everything matched anew when the glossary changed, without sending it again', async () => {
    const first = dialogue.ask(['قطر'], false);
    await answer(0, [[1, [mention('qatar')]]], ['qatar']);
    await first;
    const second = dialogue.ask(['قطر'], true);
    expect(asked[1]).toMatchObject({ since: 0, texts: [] });
    await answer(1, []);
    expect(await second).toMatchObject({ value: { mentions: [[]], entries: [] } });
  });

  test('after a failure sends everything again: what arrived is not known', async () => {
    const first = dialogue.ask(['قطر'], false);
    answers[0]!(failure('storage-failed'));
    expect(await first).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    void dialogue.ask(['قطر'], false);
    expect(asked[1]).toMatchObject({ since: 0, texts: [[1, 'قطر']] });
  });

  test('takes no answer to another version', async () => {
    const first = dialogue.ask(['قطر'], false);
    answers[0]!(success({ version: 7, mentions: [], entries: [], interfaceLanguage: 'ar', dates }));
    expect(await first).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  test('does not send more than the background takes', async () => {
    expect(await dialogue.ask(['ق'.repeat(1_000_001)], false)).toMatchObject({
      error: { code: 'too-large' },
    });
    expect(asked).toEqual([]);
  });
});
