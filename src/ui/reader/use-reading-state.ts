import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { beginReading, setStatus } from '../../storage/organise/state-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { usePage } from '../page/page-context.ts';

/** An article that fits the window is seen to its end at once: so many milliseconds are no reading. */
const GLANCE = 8_000;

/**
 * Keeps how far an article is read: opened it is being read, and read once its end was seen, by scrolling there or, where
 * all of it fits the window, after a while. What the reader says beside that stands: an article is never set back.
 *
 * @param end an element behind the last word
 */
export function useReadingState(article: string, end: RefObject<HTMLElement | null>): void {
  const { db } = usePage();
  useEffect(() => {
    const log = (error: unknown) =>
      console.warn('siyaq: the read state was not kept', asFailure(error));
    beginReading(db, article, Date.now()).catch(log);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      stop();
      setStatus(db, [article], 'read', Date.now()).catch(log);
    };
    const watch = new IntersectionObserver((seen) => {
      const isSeen = seen.some(({ isIntersecting }) => isIntersecting);
      clearTimeout(timer);
      if (!isSeen) return;
      if (scrollY > 0) finish();
      else timer = setTimeout(finish, GLANCE);
    });
    const stop = () => {
      clearTimeout(timer);
      watch.disconnect();
    };
    if (end.current) watch.observe(end.current);
    return stop;
  }, [db, article, end]);
}
