import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { smallWorld } from './small-world.ts';

const gazetteer = smallWorld();

/** Mentions of one paragraph as "surface=entry". */
function read(text: string): string[] {
  const [mentions = []] = findMentions(gazetteer, [text]);
  return mentions.map(({ start, end, entry }) => `${text.slice(start, end)}=${entry}`);
}

describe('whole words and proclitics', () => {
  test.each([
    ['وقال لافروف إن', 'لافروف=sergei-lavrov'],
    ['التقى بلافروف', 'لافروف=sergei-lavrov'],
    ['التقى ببوتين', 'بوتين=vladimir-putin'],
    ['رسالة لبوتين', 'بوتين=vladimir-putin'],
    ['فبوتين يرى', 'بوتين=vladimir-putin'],
    ['وبوتين يرى', 'بوتين=vladimir-putin'],
    ['زيارة للهند', 'لهند=india'],
    ['عاد من الهند', 'الهند=india'],
    ['تعاون بالهند', 'الهند=india'],
    ['رسالة للأردن', 'لأردن=jordan'],
    ['رسالة للبنان', 'لبنان=lebanon'],
    ['في لبنان', 'لبنان=lebanon'],
    ['وبالقاهرة', 'القاهرة=cairo'],
    ['بكين وببكين', 'بكين=beijing,بكين=beijing'],
    ['المانيا ولألمانيا', 'المانيا=germany,ألمانيا=germany'],
    ['البانيا', 'البانيا=albania'],
    ['للناتو موقف', 'لناتو=nato'],
  ])('%s', (text, expected) => {
    expect(read(text).join(',')).toBe(expected);
  });
});

describe('what is no name', () => {
  test.each([
    ['مصرع شخصين'],
    ['سكوري وبليون'],
    ['في تنام مستمر'],
    ['وفي تنام مستمر'],
    ['هند تكتب'],
    ['لي شي من هذا'],
    ['كيم في المقهى'],
    ['رأى مجرى النهر'],
    ['فى مجرى النهر'],
    ['تابع مجريات القضية'],
    ['وهو مُصِرّ على موقفه'],
    ['وهو مصرّ على موقفه'],
    ['وكلاوس صديق كروس'],
    ['هرب الهنود الحمر من جوز الهند'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a written hamza where the name has none', () => {
  test.each([
    ['عاد من لأوس', []],
    ['عاد من لاوس', ['لاوس']],
    ['في القأهرة', []],
    ['في الأردن', ['الأردن']],
  ])('%s', (text, surfaces) => {
    const [mentions = []] = findMentions(gazetteer, [text]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(surfaces);
  });
});

describe('spelling', () => {
  test.each([
    ['كـوريـا الشـمـالـيـة', 'north-korea'],
    ['كوريا\u200e الشمالية', 'north-korea'],
    ['كوريا\u00a0الشمالية', 'north-korea'],
    ['كوريا\nالشمالية', 'north-korea'],
    ['کوریا الشمالیة', 'north-korea'],
    ['اردوغان', 'recep-tayyip-erdogan'],
    ['إردوغان', 'recep-tayyip-erdogan'],
    ['رجب طيب إردوغان', 'recep-tayyip-erdogan'],
    ['بيونغيانغ', 'pyongyang'],
    ['بيونغ-يانغ', 'pyongyang'],
    ['وبيونغ يانغ', 'pyongyang'],
    ['أبوظبي', 'abu-dhabi'],
    ['نيو يورك', 'new-york'],
    ['القاهره', 'cairo'],
    ['كيم جونغ ئون', 'kim-jong-un'],
    ['كيم جونغ-أون', 'kim-jong-un'],
    ['شراكة «استراتيجية شاملة»', 'treaty'],
    ['عمّان', 'amman'],
    ['مِصر', 'egypt'],
    ['هواسونغ 15', 'hwasong-15'],
    ['أ ف ب', 'afp'],
    ['أ.ف.ب', 'afp'],
    ['أ. ف. ب', 'afp'],
  ])('%s', (text, entry) => {
    const [mentions = []] = findMentions(gazetteer, [text]);
    expect(mentions.map((mention) => mention.entry)).toEqual([entry]);
  });

  test('dotless ya counts only where the article writes it', () => {
    expect(read('وصل مسؤول مصرى إلى العاصمة')).toEqual([]);
    expect(read('وصل مسؤول مصرى إلى العاصمة فى زيارة')).toEqual(['مصرى=egypt']);
  });

  test('tanwin makes an adjective of the letters of a state', () => {
    const [mentions = []] = findMentions(gazetteer, ['مقترحاً روسياً']);
    expect(mentions).toMatchObject([{ entry: 'russia', role: 'nisba' }]);
  });
});

describe('nisba', () => {
  test.each([
    'كوري شمالي',
    'كورية شمالية',
    'الكوري الشمالي',
    'الكورية الشمالية',
    'كوريون شماليون',
    'الكوريين الشماليين',
    'للكوريين الشماليين',
    'الكوريات الشماليات',
  ])('%s', (text) => {
    const [mentions = []] = findMentions(gazetteer, [text]);
    expect(mentions).toMatchObject([{ entry: 'north-korea', role: 'nisba' }]);
  });

  test('broken plurals and unmoved first words', () => {
    expect(read('الأتراك والروس')).toEqual(['الأتراك=turkey', 'الروس=russia']);
    expect(read('المنتخب الجنوب أفريقي')).toEqual(['الجنوب أفريقي=south-africa']);
  });

  test.each(['راشيل كوري شمالي', 'تركي بن سعود', 'الأمير تركي', 'محمد الهندي'])(
    'a name of somebody: %s',
    (text) => {
      expect(read(text).filter((mention) => !mention.startsWith('كوري شمالي'))).toEqual([]);
    },
  );
});

describe('longest match', () => {
  test.each([
    ['بحر الصين الجنوبي', 'south-china-sea'],
    ['مجلس الأمن القومي الروسي', 'russian-security-council'],
    ['جمهورية كوريا', 'south-korea'],
    ['كيم يو جونغ', 'kim-yo-jong'],
    ['كيم جونغ إيل', 'kim-jong-il'],
  ])('%s', (text, entry) => {
    const [mentions = []] = findMentions(gazetteer, [text]);
    expect(mentions.map((mention) => mention.entry)).toEqual([entry]);
  });
});

describe('complements', () => {
  test('leave room for the names in them', () => {
    expect(read('وقعا معاهدة الصداقة بين روسيا وكوريا الشمالية أمس')).toEqual([
      'معاهدة الصداقة=friendship',
      'روسيا=russia',
      'كوريا الشمالية=north-korea',
    ]);
  });

  test('without a name stay with their head', () => {
    expect(read('بعد الحرب في شبه الجزيرة')).toEqual(['الحرب في شبه الجزيرة=korean-war']);
  });

  test('identify: the head alone is no name', () => {
    expect(read('معاهدة الصداقة بين روسيا والهند')).toEqual(['روسيا=russia', 'الهند=india']);
  });
});

describe('hyphens', () => {
  test.each([
    ['مدينة سيفرو-بكين', ''],
    ['بكين-ستان', ''],
    ['محور موسكوفيا أو القاهرة-بكين', 'القاهرة=cairo,بكين=beijing'],
    ['-بكين- قال', 'بكين=beijing'],
    ['القاهرة - رويترز', 'القاهرة=cairo'],
  ])('%s', (text, expected) => {
    expect(read(text).join(',')).toBe(expected);
  });
});

test('a quotation that opens inside a name closes with it', () => {
  expect(read('معاهدة "الشراكة الاستراتيجية الشاملة" بين')).toEqual([
    'معاهدة "الشراكة الاستراتيجية الشاملة"=treaty',
  ]);
});

describe('short names', () => {
  test('link after the full name, to the one named last', () => {
    const text = 'كيم جونغ إيل ثم كيم جونغ أون. وقال كيم إن';
    expect(read(text).at(-1)).toBe('كيم=kim-jong-un');
  });

  test('link in the headline of an article that names the bearer below', () => {
    const found = findMentions(gazetteer, ['كيم يتوعد', 'قال كيم جونغ أون إن', 'وأضاف كيم']);
    expect(found.map((block) => block.map((mention) => mention.entry))).toEqual([
      ['kim-jong-un'],
      ['kim-jong-un'],
      ['kim-jong-un'],
    ]);
  });

  test('of an agreement link where its parties are named', () => {
    expect(read('رحبت روسيا باتفاق الغاز مع الصين')).toContain('اتفاق الغاز=accord');
    expect(read('رحبت روسيا باتفاق الغاز مع الهند')).not.toContain('اتفاق الغاز=accord');
  });

  test('do not link to a relative', () => {
    expect(read('قالت ميلانيا ترامب')).toEqual([]);
    expect(read('كيم جونغ أون. وقالت كيم جونغ الأخرى')).toEqual(['كيم جونغ أون=kim-jong-un']);
  });

  test('tell how they were found', () => {
    const [[mention] = []] = findMentions(gazetteer, ['قال الرئيس ترمب إن']);
    expect(mention).toMatchObject({ role: 'short', evidence: ['exact', 'famous', 'title'] });
  });
});

test('offsets lie in the text and never overlap, whatever the text', () => {
  const letters = fc.constantFrom(...'وبلفكالروسيةبوتينكيم جونغأون \u064b\u0640\u200f\n.،-"15');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 80 }), (units) => {
      const text = units.join('');
      let end = 0;
      for (const mention of findMentions(gazetteer, [text])[0] ?? []) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

describe('surnames spelt like a nisba', () => {
  test.each([
    ['وصل حسن الهندي ومحمد المصري وأحمد السوداني', ''],
    ['قال رئيس الوزراء محمد شياع السوداني إن', ''],
    ['قال محمد شياع صبار السوداني إن', ''],
    ['التقى محمد نظيره السوداني', 'السوداني=sudan'],
    ['زاره أحمد وزير الخارجية السوداني', 'السوداني=sudan'],
    ['استقبل خالد السفير السوداني', 'السوداني=sudan'],
    ['قال محمد شياع السوداني ذلك. وبحث السوداني الأمر مع الوفد', ''],
    ['قال محمد شياع السوداني ذلك. وبحث الجيش السوداني الأمر', 'السوداني=sudan'],
    ['قال محمد شياع السوداني ذلك لنظيره السوداني', 'السوداني=sudan'],
    ['وصل السوداني أمس', 'السوداني=sudan'],
  ])('%s', (text, expected) => {
    expect(read(text).join(',')).toBe(expected);
  });
});

describe('regions with the name of a country', () => {
  test.each([
    ['في محافظة أذربيجان الشرقية', ''],
    ['عند حدود أذربيجان الغربية', 'أذربيجان=azerbaijan'],
    ['حسم ولايات بنسلفانيا وجورجيا', 'جورجيا=georgia-us-state'],
    ['في ولايتي جورجيا وأريزونا', 'جورجيا=georgia-us-state'],
    ['في ولاية جورجيا', 'ولاية جورجيا=georgia-us-state'],
    ['زار ولايات في الجنوب، ثم وصل إلى جورجيا', 'جورجيا=georgia'],
    ['عاد من أوروبا وجورجيا', 'جورجيا=georgia'],
    ['زار ولايات الجنوب وروسيا', 'روسيا=russia'],
  ])('%s', (text, expected) => {
    expect(read(text).join(',')).toBe(expected);
  });
});

describe('short names that the writing or an introduction tells apart', () => {
  test.each([
    ['مباراة عُمان', 'عُمان=oman'],
    ['رحبت سلطنة عُمان', 'سلطنة عُمان=oman'],
    ['في عمّان', 'عمّان=amman'],
    ['قال لـ«الشرق الأوسط» أمس', 'الشرق الأوسط=asharq-al-awsat'],
    ['عاد إلى الشرق الأوسط', 'الشرق الأوسط=middle-east'],
    ['قرأ صحيفة «الشرق الأوسط»', 'صحيفة «الشرق الأوسط»=asharq-al-awsat'],
    ['وصل شي جين بينغ، وشكر شي مضيفه', 'شي جين بينغ=xi-jinping,شي=xi-jinping'],
    ['وصل شي جين بينغ ومعه شي من الخوف', 'شي جين بينغ=xi-jinping'],
    ['قال شي إن', ''],
    ['وصل شي جين بينغ. وكل شي في مكانه', 'شي جين بينغ=xi-jinping'],
    ['ردت حركة حماس، وقبلت حماس', 'حركة حماس=hamas,حماس=hamas'],
    ['ردت حركة حماس بحماس شديد', 'حركة حماس=hamas'],
    ['لعبوا بحماس', ''],
    ['وصل إلى أ. فبكى', ''],
    ['وصل فرانس. برس', ''],
  ])('%s', (text, expected) => {
    expect(read(text).join(',')).toBe(expected);
  });
});
