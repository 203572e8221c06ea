import type { KnownName } from './layer-entry.ts';

/** An article of the tests' own, with what pages do to text: links, inline elements, line breaks, controls. */
export const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body { font: 20px/2 "Noto Naskh Arabic", serif; max-width: 640px; margin: 40px auto; }
siyaq-card { display: none !important; position: static !important; color: red !important; }
.far { height: 3000px; } [popover] { inset: auto !important; width: 9999px; }</style></head><body>
<h1>افتتاح مرصد الرمال في واحة النخيل</h1>
<p id="first">أعلنت سلمى الحربي أن مرصد الرمال سيفتح أبوابه في الربيع، وقالت إن وبالحربية علاقة قديمة.</p>
<p id="linked">وأضافت <a id="link" href="#followed">سلمى الحربي</a> في حديثها مع <b>مرصد</b>
   <i>الرمال</i> أن العمل مستمر.</p>
<p id="unselectable" style="user-select: none">نص لا يحدد عن سلمى الحربي هنا.</p>
<p id="control"><button id="button">زر عن سلمى الحربي</button></p>
<div class="far"></div>
<p id="last">وفي الختام شكرت سلمى الحربي كل من حضر.</p>
</body></html>`;

export const NAMES: KnownName[] = [
  {
    id: 'salma-harbi',
    kind: 'person',
    ar: 'سَلْمَى الحَرْبِي',
    en: 'Salma Harbi',
    surface: 'سلمى الحربي',
  },
  {
    id: 'sands',
    kind: 'organisation',
    ar: 'مرصد الرمال',
    en: 'Sands Observatory',
    surface: 'مرصد الرمال',
  },
  {
    ...{ id: 'harbia', kind: 'place', ar: 'الحربية', en: 'Harbia' },
    ...{ surface: 'حربية', clitics: 'وبال', others: ['salma-harbi'] },
  },
];
