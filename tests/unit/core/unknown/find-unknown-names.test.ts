import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { findUnknownNames } from '../../../../src/core/unknown/find-unknown-names.ts';
import type { UnknownName } from '../../../../src/core/unknown/unknown-name.ts';
import { smallWorld } from '../mentions/small-world.ts';

const gazetteer = smallWorld();

function find(...blocks: string[]): UnknownName[] {
  return findUnknownNames(gazetteer, blocks, findMentions(gazetteer, blocks));
}

/** Names with their kinds, as "name (kind)". */
function shown(...blocks: string[]): string[] {
  return find(...blocks).map(({ text, kind }) => `${text} (${kind ?? '?'})`);
}

describe('people', () => {
  it.each([
    ['وقال وزير الخارجية الروسي ألبرتو فان كلافيرين إن بلاده مستعدة', 'ألبرتو فان كلافيرين'],
    ['التقى الرئيس المصري بوزير الدفاع السويدي، بيتر هولتكفيست، في القاهرة', 'بيتر هولتكفيست'],
    ['أكد المتحدث باسم الشرطة مارك دوفالييه أن التحقيق مستمر', 'مارك دوفالييه'],
    ['سجل المهاجم كيليان ماتوسو هدفين', 'كيليان ماتوسو'],
    ['أعلن مدرب الفريق هانسي غرابنر قائمته', 'هانسي غرابنر'],
    ['وقالت الدكتورة هيفاء الزغبي إن اللقاح آمن', 'هيفاء الزغبي'],
    ['كتب محمد شياع البصراوي في مذكراته', 'محمد شياع البصراوي'],
    ['افتتح الأمير فيصل بن طوق آل مرداس المعرض', 'فيصل بن طوق آل مرداس'],
    ['اعتقلت الشرطة رجلا يدعى ستيفن مالوري قرب الحدود', 'ستيفن مالوري'],
    ['صرح غوستافو بينيدا، وزير الاقتصاد، بأن النمو تراجع', 'غوستافو بينيدا'],
    ['التقى سعيد بن طوق نظيره', 'سعيد بن طوق'],
    ['قالت القاضية عبير أبو الريش إن الحكم نهائي', 'عبير أبو الريش'],
    ['أشاد عبد الجبار الطحان بالقرار', 'عبد الجبار الطحان'],
    ['كتب كريم البغدادى فى الصحيفة', 'كريم البغدادى'],
    ['وقال سمير البحري إن القارب غرق', 'سمير البحري'],
    ['وقال طارق مخلوف إن الحفل تأجل', 'طارق مخلوف'],
    ['ومنح الجائزة لجورج بلانشار أمس', 'جورج بلانشار'],
    ['قال رئيس حزب الأمة فضل الله شمروت ناصر إن الحوار بدأ', 'فضل الله شمروت ناصر'],
  ])('%s', (text, name) => {
    expect(shown(text)).toContain(`${name} (person)`);
  });

  it.each([
    'قال الرئيس الروسي إن الاقتصاد بخير',
    'وأعلن رئيس الوزراء المصري السابق أمس استقالته',
    'التقى الرئيس الروسي فلاديمير بوتين وزير خارجيته سيرغي لافروف',
    'كان الجمهور سعيدا بالفوز، وقال كريم بصوت عال',
    'قالت وزارة الخارجية إن المفاوضات مستمرة بشأن التعاون',
    'أكد المتحدث باسم الوزارة أن التحقيقات انتهت',
    'قال محمد إنه سيعود',
    'زار محمد النادي أمس',
    'هذا الرجل الكبير يعمل في الاستخبارات والاتصالات',
    'استثمرت الشركات مليارات الدولارات في التكنولوجيا والتلفزيون',
    'طالب النواب بإقالة الوزير بسبب الفساد',
    'وحذر الخبراء من تفاقم الأزمة الدبلوماسية',
  ])('none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('says what office a person has', () => {
    const [name] = find('وقال نائب وزير الخارجية الروسي أندرو رودينغتون إن الحرب ستنتهي');
    expect(name).toMatchObject({
      text: 'أندرو رودينغتون',
      role: {
        text: 'نائب وزير الخارجية الروسي',
        english: { english: 'deputy foreign minister', of: 'russia', state: true },
      },
    });
    expect(name!.evidence).toEqual(expect.arrayContaining(['title', 'given-name', 'nisba']));
  });

  it('says it in English where every word is understood', () => {
    const english = (text: string) => find(text)[0]?.role?.english;
    expect(english('وقالت الشاعرة الراحلة هيفاء الزغبي')).toEqual({
      english: 'poet',
      of: null,
      state: false,
    });
    expect(english('وقال وزير الطيران والمطارات غوستافو بينيدا')).toBeNull();
  });

  it('leaves particles and courtesies out of the office', () => {
    expect(find('اجتمع بوزير المالية السيد غوستافو بينيدا')[0]?.role?.text).toBe('وزير المالية');
    expect(find('قدم التهنئة للرئيس السابق غوستافو بينيدا')[0]?.role?.text).toBe('الرئيس السابق');
  });
});

describe('places and bodies', () => {
  it.each([
    ['وقع الانفجار في بلدة تازمالين شرقي البلاد', 'تازمالين (place)'],
    ['فاض نهر غالفستر بعد الأمطار', 'نهر غالفستر (place)'],
    ['اتفقت الحكومة مع حركة «نداء الساحل» على الهدنة', 'نداء الساحل (organisation)'],
    ['وصل القطار إلى بلدة دير البحر', 'دير البحر (place)'],
    ['ذكرت صحيفة كورنفالد أن السفينة غرقت', 'كورنفالد (work)'],
    ['ذكرت صحيفة المرفأ أن السفينة غرقت', 'المرفأ (work)'],
    ['أسس حزب الكفاءات والتجديد فرعا', 'حزب الكفاءات والتجديد (organisation)'],
    ['تصاعد الدخان في سيفيرنوغراد مساء', 'سيفيرنوغراد (place)'],
    ['افتتحت مؤسسة فيكتور بينتشينكو معرضها', 'مؤسسة فيكتور بينتشينكو (organisation)'],
  ])('%s', (text, name) => {
    expect(shown(text)).toEqual([name]);
  });

  it.each([
    'يعيش في مدينة ساحلية كبيرة',
    'أسس حزبا جديدا وحركة احتجاجية',
    'وصل إلى مدينة القاهرة',
    'قالت شركة الكهرباء الحكومية إن التيار عاد',
    'وجه رسالة لسيفيرنوغراد',
  ])('none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('one name in several places', () => {
  const article = [
    'غوستافو بينيدا يعلن ترشحه',
    'أعلن وزير الاقتصاد السابق غوستافو بينيدا ترشحه للرئاسة. وقال بينيدا إن الوقت حان.',
    'ورد خصوم بينيدا، وبعضهم لا يثق ببينيدا، بالرفض.',
  ];

  it('is one item with its short forms', () => {
    const found = find(...article);
    expect(found.map(({ text }) => text)).toEqual(['غوستافو بينيدا']);
    const surfaces = found[0]!.spans.map(({ block, start, end }) =>
      article[block]!.slice(start, end),
    );
    expect(surfaces).toEqual(['غوستافو بينيدا', 'غوستافو بينيدا', 'بينيدا', 'بينيدا', 'بينيدا']);
    expect(found[0]!.evidence).toContain('repeated');
  });

  it('leaves a surname of two people to neither', () => {
    const found = find(
      'قال غوستافو بينيدا إن أخاه مستعد. وقالت كارمن بينيدا إنها ترفض. ثم غادر بينيدا القاعة.',
    );
    expect(found.map(({ text, spans }) => [text, spans.length])).toEqual([
      ['غوستافو بينيدا', 1],
      ['كارمن بينيدا', 1],
    ]);
  });

  it('has more confidence in what stands more often and is better announced', () => {
    const [once] = find('شاهد غوستافو بينيدا المباراة');
    const [often] = find(...article);
    expect(often!.confidence).toBeGreaterThan(once!.confidence);
  });
});

describe('boundaries', () => {
  it('gives offsets into the text as written, proclitics left out', () => {
    const text = 'ورافقه وزير الماليّة الروسيّ أنـدرو رودينغتون.';
    const [name] = find(text);
    const { start, end } = name!.spans[0]!;
    expect(text.slice(start, end)).toBe('أنـدرو رودينغتون');
    expect(name!.text).toBe('أندرو رودينغتون');
  });

  it('ends before known names, verbs, function words and joined words', () => {
    const texts = [
      'غادر غوستافو بينيدا روسيا',
      'قال غوستافو بينيدا وهو يغادر',
      'التقى غوستافو بينيدا وإدارته',
      'غوستافو بينيدا يغادر القاهرة',
      'غوستافو بينيدا، الذي غادر',
      'مع غوستافو بينيدا ونظيره',
    ];
    for (const text of texts)
      expect([text, shown(text)[0]]).toEqual([text, 'غوستافو بينيدا (person)']);
  });

  it('does not take a known name again', () => {
    expect(shown('قال لافروف إن بوتين سيزور الهند')).toEqual([]);
  });

  it('is silent on an empty article and on one in another script', () => {
    expect(find()).toEqual([]);
    expect(find('', 'President Gustavo Pineda said')).toEqual([]);
  });
});
