import { expect, it } from 'vitest';
import type { Kind } from '../../../../src/core/kind.ts';
import { latinOf } from '../../../../src/core/unknown/latin-name.ts';
import type { UnknownName } from '../../../../src/core/unknown/unknown-name.ts';

function name(text: string, kind: Kind, noun?: [arabic: string, english: string]): UnknownName {
  const role = noun
    ? { text: noun[0], english: { english: noun[1], of: null, state: false } }
    : null;
  return { text, kind, role, spans: [], evidence: [], confidence: 1 };
}

it.each([
  ['a person', name('كريم داود', 'person'), /^Kar[ie]m Da/u],
  ['a noun is translated', name('جامع العطار', 'place', ['جامع', 'mosque']), /^Al-\w+ Mosque$/u],
  ['with the article too', name('المتحف الغديري', 'organisation', ['متحف', 'museum']), / Museum$/u],
  ['a name beside its noun', name('فيراك', 'place', ['بلدة', 'town']), /^F\w+k$/u],
  ['letter by letter', name('إس تي في', 'organisation'), /^STV$/u],
  ['a phrase has none', name('هيئة الآثار والتراث', 'organisation', ['هيئة', 'authority']), /^$/u],
  ['a sentence has none', name('معا من أجل بيرو', 'organisation', ['حزب', 'party']), /^$/u],
])('%s', (_, unknown, latin) => {
  expect(latinOf(unknown)).toMatch(latin);
});
