import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

/** What several do together and one alone does otherwise; they come before the rows for one. */
export const JOINT_ACTS: readonly Trigger[] = [
  // One who attends a signing may be a witness; two heads of state who do are those between whom it is signed.
  withFrames(
    trigger('sign', {
      past: 'شهد ترأس حضر',
      present: 'يشهد يترأس يحضر',
      masdar: 'ترؤس',
      frames: [],
      example: [
        'شهد فلاديمير بوتين ورجب طيب أردوغان مراسم التوقيع في 3 مايو 2024',
        'Vladimir Putin and Recep Tayyip Erdogan presided over a signing, 3 May 2024',
      ],
      counterexample: 'شهد فلاديمير بوتين مراسم الاستقبال في 3 مايو 2024',
    }),
    {
      first: [
        {
          english: '{s} presided over a signing',
          subject: ['person'],
          several: true,
          nouns: {
            'مراسم التوقيع|مراسم توقيع|حفل التوقيع|حفل توقيع|مراسيم التوقيع|مراسيم توقيع': '',
          },
        },
      ],
    },
  ),
];
