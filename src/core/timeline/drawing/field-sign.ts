import type { HappeningField } from '../../happenings/field-of-happening.ts';

/**
 * A sign for each field, drawn in lines around its middle, so that no field is told by its colour alone; what
 * is of no field has none.
 */
export const FIELD_SIGNS: Readonly<Record<HappeningField, string>> = {
  diplomacy: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  statements: 'M-3 0H3',
  government: 'M-2.6-2.6h5.2v5.2h-5.2z',
  war: 'M-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2',
  justice: 'M0-3.2V3.2',
  society: 'M0-3L3 2.4H-3z',
  economy: 'M0-3.4L3.4 0L0 3.4L-3.4 0z',
  culture: 'M-3-2.2L0 2.8L3-2.2',
  unsorted: '',
};
