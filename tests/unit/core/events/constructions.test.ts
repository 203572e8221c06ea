import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('constructions', () => {
  test.each([
    [
      'a headline without a verb',
      'توقيع اتفاق بين قطر وتركيا في 7 يوليو 2025',
      'Qatar and Turkey signed an agreement, 7 July 2025',
    ],
    [
      'what somebody announces',
      'أعلنت المحكمة وفاة حسني مبارك في 25 فبراير 2020',
      'Hosni Mubarak died, 25 February 2020',
    ],
    [
      'what somebody decides',
      'قرر قيس سعيد في 1 أغسطس 2023 إقالة نجلاء بودن',
      'Kais Saied dismissed Najla Bouden, 1 August 2023',
    ],
    [
      'arms for their state',
      'قصفت مقاتلات إسرائيلية دمشق في 16 يوليو 2025',
      "Israel's aircraft bombed Damascus, 16 July 2025",
    ],
    [
      'a strike told by a noun',
      'أسفرت غارة إسرائيلية على دمشق في 16 يوليو 2025 عن ثلاثة قتلى',
      'Damascus was attacked by Israel, 16 July 2025',
    ],
    [
      'what somebody is acquitted of, which no verb tells',
      'برأت المحكمة حسني مبارك من تهمة قتل المتظاهرين في 2 مارس 2017',
      'Hosni Mubarak was acquitted, 2 March 2017',
    ],
    [
      'whom a court acquits, named before',
      'أما حسني مبارك فقد برأته المحكمة في 2 مارس 2017',
      'Hosni Mubarak was acquitted, 2 March 2017',
    ],
    [
      'what is condemned as known, on the day of the condemnation',
      'شجبت مصر القصف على لبنان في 3 مايو 2024',
      'Egypt condemned strikes on Lebanon, 3 May 2024',
    ],
    [
      'for what somebody is blamed',
      'حمل حزب الله إسرائيل مسؤولية فشل المفاوضات في 3 مايو 2024',
      'Hezbollah blamed Israel, 3 May 2024',
    ],
    [
      'a crowd of a nation',
      'خرج ملايين المصريين إلى الشوارع في 30 يونيو 2013',
      'Citizens of Egypt protested, 30 June 2013',
    ],
    [
      'a crowd of a nation in a town, which says enough',
      'تظاهر آلاف من المصريين في دمشق في 30 يونيو 2013',
      'People protested in Damascus, 30 June 2013',
    ],
    [
      'how long before something it was, between commas',
      'وصل سيرغي لافروف في 3 مايو 2025، قبل تسعة أيام من موعد الاقتراع، إلى دمشق',
      'Sergey Lavrov arrived in Damascus, 3 May 2025',
    ],
    [
      'what somebody refuses to do',
      'رفض سيرغي لافروف لقاء إيمانويل ماكرون في 3 مايو 2025',
      'Sergey Lavrov did not meet Emmanuel Macron, 3 May 2025',
    ],
    [
      'in a strike, on its day',
      'استشهد حسن نصر الله في الغارة التي دمرت مبنى يوم 27 سبتمبر 2024',
      'Hassan Nasrallah was killed, 27 September 2024',
    ],
    [
      'who is arrested, named before, and nobody behind',
      'طالب الحزب بالإفراج عن راشد الغنوشي، وقد أوقف في 17 أبريل 2023',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    [
      'how long before another did it',
      'أعلن الحلف، بعد أقل من عام على انضمام فنلندا إلى الاتحاد الأوروبي في 4 أبريل 2023، موقفه',
      'Finland joined the European Union, 4 April 2023',
    ],
    [
      'what a state denies to have done',
      'نفت روسيا أن تكون قد أسقطت الطائرة في 25 ديسمبر 2024',
      'Russia did not shoot down an aircraft, 25 December 2024',
    ],
    [
      'a talk in which something is said',
      'أكد سيرغي لافروف في اتصال مع إيمانويل ماكرون في 3 مايو 2025 موقف بلاده',
      'Sergey Lavrov spoke with Emmanuel Macron, 3 May 2025',
    ],
    [
      'what follows from a condition, by who acts in it',
      'إن قبلت قوات الدعم السريع المقترح فستفرج عن الأسرى في 10 نوفمبر 2025',
      'The Rapid Support Forces may release prisoners, 10 November 2025',
    ],
    [
      'who is put first',
      'أما سيرغي لافروف فزار دمشق في 3 مايو 2025',
      'Sergey Lavrov visited Damascus, 3 May 2025',
    ],
    [
      'by whom',
      'قتل قاسم سليماني في غارة إسرائيلية في 3 يناير 2020',
      'Qasem Soleimani was killed by Israel, 3 January 2020',
    ],
    [
      'a noun before its verb',
      'زلزال قوي ضرب المغرب في 8 سبتمبر 2023',
      'An earthquake struck Morocco, 8 September 2023',
    ],
    [
      'when, behind a date',
      'تعود القطيعة إلى 3 يناير 2016، حين قطعت السعودية علاقاتها مع إيران',
      'Saudi Arabia severed relations with Iran, 3 January 2016',
    ],
    [
      'the finer of two dates',
      'زار فلاديمير بوتين الصين مطلع مايو 2015، في 3 مايو 2015',
      'Vladimir Putin visited China, 3 May 2015',
    ],
    [
      'the country of a minister',
      'قال وزير الخارجية الروسي سيرغي لافروف إن بلاده وقعت اتفاقية باريس في 3 مايو 2023',
      'Russia signed the Paris Agreement, 3 May 2023',
    ],
    [
      'negation with its exception',
      'لم تنسحب القوات من كابل إلا في 30 أغسطس 2021',
      'Troops left Kabul, 30 August 2021',
    ],
    [
      'an office and who holds it',
      'استقبل قيس سعيد رئيس فرنسا إيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied received Emmanuel Macron, 3 May 2024',
    ],
    [
      'the dual of a short verb',
      'وكان سيرغي لافروف وقيس سعيد قد وصلا إلى باريس أمس',
      'Sergey Lavrov and Kais Saied arrived in Paris, 4 August 2025',
    ],
    [
      'what is done from afar',
      'شارك قيس سعيد عن بعد أمس في كأس العالم',
      'Kais Saied took part in the World Cup, 4 August 2025',
    ],
    [
      'what was counted from, behind an adjective',
      'جاء ذلك بعد أيام قليلة من استقالة نجلاء بودن في 6 فبراير 2024',
      'Najla Bouden resigned, 6 February 2024',
    ],
    [
      'what somebody did behind when he was born',
      'قيس سعيد، المولود عام 1958 في تونس، استقبل أمس إيمانويل ماكرون',
      'Kais Saied received Emmanuel Macron, 4 August 2025',
    ],
    [
      'what was done behind an aside of what was before it',
      'استقبل قيس سعيد، عقب اجتماع مطول، إيمانويل ماكرون أمس',
      'Kais Saied received Emmanuel Macron, 4 August 2025',
    ],
    [
      'what somebody had announced, named before the verb',
      'كانت مصر قد أعلنت ترشيح نجلاء بودن في أبريل 2023',
      'Egypt nominated Najla Bouden, April 2023',
    ],
    [
      'a body by its names, one in brackets',
      'انتخبت حركة حماس (حماس) راشد الغنوشي أمس',
      'Hamas elected Rached Ghannouchi, 4 August 2025',
    ],
    [
      'an agreement in a relative clause',
      'وما دامت اتفاقية باريس، التي اعتُمدت في 12 ديسمبر 2015، مرجعا للجميع',
      'The Paris Agreement was adopted, 12 December 2015',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    ['goes on with the one person named', 'ترأس قيس سعيد القمة في 3 مايو 2024 وألقى كلمة'],
    ['goes on meanwhile', 'زار قيس سعيد فرنسا في 3 مايو 2024، التقى خلالها إيمانويل ماكرون'],
  ])('%s: %s', (_, text) => {
    const events = eventsIn(text, PUBLISHED);
    expect(events).toHaveLength(2);
    expect(events[1]?.roles[0]).toEqual({ role: 'agent', entry: 'kais-saied' });
    expect(events[1]?.from).toBe('2024-05-03');
  });

  test.each([
    ['what a noun does', 'بحث الوفد الهجوم الذي استهدف القافلة في 9 يوليو 2025'],
    ['what is only figurative', 'وصف القرار بأنه زلزال سياسي ضرب لبنان في 5 مايو 2025'],
    ['what the date of a noun tells', 'ناقشت روسيا اتفاقية باريس الموقعة في عام 2015'],
    ['what somebody may be', 'زار قيس سعيد فرنسا في 3 مايو 2024 وهاجم دونالد ترامب'],
    ['who acts beside an aside', 'لوح قيس سعيد، قبل زيارة باريس، بالاستقالة أمس'],
    ['what is lacking', 'أعلن قيس سعيد في 3 مايو 2024 عدم ترشحه'],
    ['what goes on since then', 'تحاصر قوات الدعم السريع الخرطوم منذ 3 مايو 2024'],
    ['whom a witness sees sign', 'شهد قيس سعيد في 3 مايو 2024 توقيع بروتوكول بين وزارتين'],
  ])('does not tell %s: %s', (_, text) => {
    const told = eventsIn(text, PUBLISHED).filter(({ trigger }) => trigger !== 'visit');
    expect(told).toEqual([]);
  });
});
