import { expect, test } from 'vitest';
import { Gazetteer } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import type { Kind } from '../../../../src/core/kind.ts';

function entry(id: string, kind: Kind, role: 'main' | 'nisba', ...texts: string[]) {
  const names = texts.map((text) => ({ text, language: 'ar' as const, role, alone: true }));
  return { id, kind, names, related: [] };
}

const GAZETTEER = Gazetteer.of([
  entry('ministry', 'organisation', 'main', 'الخارجية المصرية'),
  entry('egypt', 'country', 'nisba', 'المصرية'),
]);

test.each([
  ['أعلنت الخارجية المصرية موقفها', 'ministry'],
  ['قال مصدر في الخارجية المصرية ذلك', 'ministry'],
  ['والخارجية المصرية تنفي', 'ministry'],
  ['بلغت الديون الخارجية المصرية رقما', 'egypt'],
  ['مبادئ السياسة الخارجية المصرية', 'egypt'],
])('%s', (text, found) => {
  expect(findMentions(GAZETTEER, [text])[0]!.map((mention) => mention.entry)).toEqual([found]);
});
