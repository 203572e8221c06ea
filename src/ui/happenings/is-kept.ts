import type { Happening } from '../../core/happenings/happening.ts';

/** Whether the event it stands for is stored: of a page that is not saved nothing is written. */
export function isKept({ event: { provenance } }: Happening): boolean {
  return provenance.from !== 'article' || provenance.article !== '';
}
