import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Who met whom, told of the occasion: "خلال لقاء جمعه بفلان". */
export const ENCOUNTERS: readonly Trigger[] = [
  trigger('meet', {
    exact: 'جمعه جمعته جمعها جمعتها',
    frames: ['{s:person} met {o:person:ب,مع}'],
    example: [
      'أكد إيمانويل ماكرون ذلك خلال لقاء جمعه بسيرغي لافروف في 12 يوليو 2025',
      'Emmanuel Macron met Sergey Lavrov, 12 July 2025',
    ],
    counterexample: 'باع إيمانويل ماكرون طوابع جمعها في 12 يوليو 2025',
  }),
];
