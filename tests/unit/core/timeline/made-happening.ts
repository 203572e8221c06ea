import type { Happening } from '../../../../src/core/happenings/happening.ts';
import type { ToldEvent } from '../../../../src/core/happenings/told-event.ts';

/** A happening that a pack tells, for tests: a day of 2024 unless something else is said. */
export function madeHappening(id: string, event: Partial<ToldEvent> = {}): Happening {
  const told: ToldEvent = {
    ...{ id, from: '2024-06-19', to: event.from ?? '2024-06-19', precision: 'day' },
    title: { ar: `حدث ${id}`, en: `Event ${id}` },
    ...{ participants: ['russia'], place: null, reality: 'happened', roles: [], speaker: null },
    ...{ confidence: 1, dateWords: null, telling: null },
    source: { title: 'Notes', url: 'https://notes.example/page' },
    provenance: { from: 'pack', pack: 'test' },
    ...event,
  };
  return { id, event: told, told: [told], confirmed: false, corrected: false, hidden: false };
}

/** Texts that break what is careless: of spreadsheets, calendars, XML, and of the direction of writing. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  'a "quoted", comma; semicolon \\ backslash',
  'line one\nline two\r\nline three\rline four',
  'END:VEVENT\r\nBEGIN:VEVENT',
  '</title><script>alert(1)</script>&amp;',
  '\'" onload="x',
  ']]><!-- -->',
  '\u202Eright to left override\u202C',
  '\u2067isolated\u2069',
  '👩‍👩‍👧‍👦 flags 🇰🇵🇷🇺 and more 👍🏽',
  'نَصٌّ مُشَكَّلٌ مع «علامات» وعربية، وEnglish معا',
  '\0\u0001\u0008\u000B\u001F\u007F',
  '\uD800 alone \uDFFF',
  '\uFFFE\uFFFF\uFEFF',
  '',
];
