import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Verbs that a damma tells to be passive, with nobody named but whom or what it was done to: "عُيّن فلان", "اعتُمد الاتفاق". */
export const MARKED_PASSIVES: readonly Trigger[] = [
  trigger('appoint', {
    past: 'عين كلف نصب',
    onlyPassive: true,
    frames: ['{o:person} was appointed'],
    example: [
      'وعُيّنت نجلاء بودن في 29 سبتمبر 2021',
      'Najla Bouden was appointed, 29 September 2021',
    ],
    counterexample: 'لم تُعيّن نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('adopt', {
    past: 'اعتمد أقر',
    onlyPassive: true,
    frames: ['{o:agreement} was adopted'],
    example: [
      'اعتُمدت اتفاقية باريس في 12 ديسمبر 2015',
      'The Paris Agreement was adopted, 12 December 2015',
    ],
    counterexample: 'اعتمد الوزير على اتفاقية باريس في 12 ديسمبر 2015',
  }),
  trigger('open', {
    past: 'دشن',
    onlyPassive: true,
    frames: ['{o:place} was opened', '{o:org} was opened', '{o:event} was opened'],
    example: ['دُشّن مطار بيروت في 3 مايو 1954', 'Beirut Airport was opened, 3 May 1954'],
    counterexample: 'لم يُدشّن مطار بيروت في 3 مايو 1953',
  }),
  trigger('bury', {
    past: 'دفن',
    onlyPassive: true,
    frames: ['{o:person} was buried'],
    example: [
      'دُفن صدام حسين في العوجة يوم 31 ديسمبر 2006',
      'Saddam Hussein was buried, 31 December 2006',
    ],
    counterexample: 'دفن صدام حسين خلافاته مع إيران في 31 ديسمبر 1990',
  }),
  trigger('expel', {
    past: 'رحل أبعد',
    onlyPassive: true,
    frames: [
      '{o:person} was deported to {w:country:الى}',
      '{o:person} was deported from {w:country:من}',
    ],
    example: [
      'رُحّل راشد الغنوشي إلى الجزائر في 3 مايو 2024',
      'Rached Ghannouchi was deported to Algeria, 3 May 2024',
    ],
    counterexample: 'رحل راشد الغنوشي إلى الجزائر في 3 مايو 2024',
  }),
  trigger('award', {
    past: 'كرم',
    onlyPassive: true,
    frames: ['{o:person} was honoured'],
    example: ['كُرّم حسني مبارك في 3 مايو 2007', 'Hosni Mubarak was honoured, 3 May 2007'],
    counterexample: 'لم يُكرّم حسني مبارك في 3 مايو 2007',
  }),
  trigger('kidnap', {
    past: 'خطف اختطف',
    onlyPassive: true,
    frames: ['{o:person} was kidnapped'],
    example: [
      'خُطف راشد الغنوشي في 29 أكتوبر 1991',
      'Rached Ghannouchi was kidnapped, 29 October 1991',
    ],
    counterexample: 'خطف راشد الغنوشي الأضواء في 29 أكتوبر 2023',
  }),
  trigger('extradite', {
    past: 'سلم',
    onlyPassive: true,
    frames: ['{o:person} was handed over to {w:country:الى,ل}'],
    example: [
      'سُلّم راشد الغنوشي إلى تونس في 3 مايو 2011',
      'Rached Ghannouchi was handed over to Tunisia, 3 May 2011',
    ],
    counterexample: 'سلّم راشد الغنوشي رسالة إلى تونس في 3 مايو 2011',
  }),
  trigger('strike', {
    past: 'قصف استهدف',
    onlyPassive: true,
    frames: ['{o:place} was hit'],
    example: ['قُصفت دمشق في 16 يوليو 2025', 'Damascus was hit, 16 July 2025'],
    counterexample: 'لم تُقصف دمشق في 16 يوليو 2024',
  }),
  trigger('occupy', {
    past: 'احتل',
    onlyPassive: true,
    frames: ['{o:land} was occupied'],
    example: ['احتُلت القدس في 7 يونيو 1967', 'Jerusalem was occupied, 7 June 1967'],
    counterexample: 'احتلت القدس المرتبة الأولى في 2 أغسطس 2020',
  }),
  trigger('recapture', {
    past: 'حرر',
    onlyPassive: true,
    frames: ['{o:land} was liberated'],
    example: ['حُرّرت حلب في 22 ديسمبر 2016', 'Aleppo was liberated, 22 December 2016'],
    counterexample: 'لم تُحرّر حلب في 10 يوليو 2015',
  }),
  trigger('repeal', {
    past: 'ألغي',
    onlyPassive: true,
    frames: ['{o:agreement} was annulled'],
    example: ['أُلغيت اتفاقية باريس في 3 مايو 2024', 'The Paris Agreement was annulled, 3 May 2024'],
    counterexample: 'لم تُلغ اتفاقية باريس في 3 مايو 2024',
  }),
  trigger('sanction', {
    past: 'فرض',
    onlyPassive: true,
    nouns: { 'عقوبات|العقوبات': '' },
    frames: ['Sanctions were imposed on {o::علي}'],
    example: ['فُرضت عقوبات على إيران في 3 مايو 2012', 'Sanctions were imposed on Iran, 3 May 2012'],
    counterexample: 'فُرضت رسوم على إيران في 3 مايو 2012',
  }),
];
