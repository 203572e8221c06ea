import { useEffect } from 'preact/hooks';
import type { ReadingStyle } from '../../core/reading-style.ts';
import { usePage } from '../page/page-context.ts';

/** How the reader wants saved articles to look; the ground is the whole page's. */
export function useReadingStyle(): ReadingStyle {
  const { reading } = usePage().settings.value;
  useEffect(() => {
    const root = document.documentElement;
    if (reading.ground === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = reading.ground;
  }, [reading.ground]);
  return reading;
}
