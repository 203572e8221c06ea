import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/**
 * Verbs that tell their class by themselves, whoever and whatever stands behind them: told of the one who is known. No noun is asked
 * for; what has to stand there is a kind of object (`behind`).
 */
export const VERBS_ALONE: readonly Trigger[] = [
  trigger('receive', {
    past: 'استقبل',
    present: 'يستقبل',
    masdar: 'استقبال',
    behind: 'people',
    frames: ['{s:person} received guests', '{s:country} received guests'],
    example: [
      'استقبل إيمانويل ماكرون المدرب الجديد أمس الاثنين بمقر الاتحاد',
      'Emmanuel Macron received guests, 4 August 2025',
    ],
    counterexample: 'استقبل إيمانويل ماكرون النبأ أمس الاثنين بارتياح',
  }),
  trigger('meet', {
    past: 'التقى قابل',
    present: 'يلتقي يقابل',
    masdar: 'لقاء',
    behind: 'people',
    frames: ['{s:person} met people'],
    example: [
      'التقى إيمانويل ماكرون وزيرة الثقافة أمس الاثنين بمكتبه',
      'Emmanuel Macron met people, 4 August 2025',
    ],
    counterexample: 'التقى إيمانويل ماكرون مع الصدفة أمس الاثنين',
  }),
  trigger('award', {
    past: 'كرم',
    present: 'يكرم',
    behind: 'people',
    frames: ['{s:person} honoured people', '{s:org} honoured people'],
    example: [
      'كرّم إيمانويل ماكرون أمس الاثنين عددا من المعلمين',
      'Emmanuel Macron honoured people, 4 August 2025',
    ],
    counterexample: 'كرّم إيمانويل ماكرون أمس الاثنين الذاكرة بطريقته',
  }),
  trigger('nominate', {
    past: 'رشح',
    present: 'يرشح',
    behind: 'people apart',
    frames: [
      '{s:person} nominated people',
      '{s:org} nominated people',
      '{s:country} nominated people',
    ],
    example: [
      'رشح إيمانويل ماكرون، أمس الاثنين، وزيرة الثقافة للمنصب',
      'Emmanuel Macron nominated people, 4 August 2025',
    ],
    counterexample: 'لم يرشح إيمانويل ماكرون، أمس الاثنين، وزيرة الثقافة',
  }),
  trigger('appoint', {
    past: 'عين كلف',
    present: 'يعين يكلف',
    behind: 'people apart',
    frames: [
      '{s:person} made an appointment',
      '{s:org} made an appointment',
      '{s:country} made an appointment',
    ],
    example: [
      'كلّف رئيس الوزراء إيمانويل ماكرون، أمس الاثنين، وزيرة النقل بتسيير أعمال الوزارة',
      'Emmanuel Macron made an appointment, 4 August 2025',
    ],
    counterexample: 'لم يكلف إيمانويل ماكرون، أمس الاثنين، وزيرة النقل بشيء',
  }),
  trigger('dismiss', {
    past: 'أقال أعفى عزل',
    present: 'يقيل يعفي يعزل',
    behind: 'people apart',
    frames: [
      '{s:person} dismissed officials',
      '{s:org} dismissed officials',
      '{s:country} dismissed officials',
    ],
    example: [
      'أقال إيمانويل ماكرون، أمس الاثنين، مدير المخبزة',
      'Emmanuel Macron dismissed officials, 4 August 2025',
    ],
    counterexample: 'لم يقل إيمانويل ماكرون، أمس الاثنين، مدير المخبزة',
  }),
  trigger('inspect', {
    past: 'تفقد عاين',
    behind: 'something',
    frames: ['{s:person} made an inspection'],
    example: [
      'تفقّد إيمانويل ماكرون الأحياء المنكوبة أمس الاثنين',
      'Emmanuel Macron made an inspection, 4 August 2025',
    ],
    counterexample: 'تفقد نجلاء بودن صدارتها أمس الاثنين',
  }),
  trigger('visit', {
    past: 'زار',
    present: 'يزور',
    behind: 'something',
    frames: ['{s:person} made a visit'],
    example: [
      'زار إيمانويل ماكرون واحة نائية أمس الاثنين',
      'Emmanuel Macron made a visit, 4 August 2025',
    ],
    counterexample: 'زار إيمانويل ماكرون في المنام أمس الاثنين',
  }),
];
