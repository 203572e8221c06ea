import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { FailureNote } from './failure-note.tsx';

interface LaterProps<P> {
  load: () => Promise<ComponentType<P>>;
  /** What the view takes, where it takes anything. */
  props?: P;
}

type Loaded<P> = { View: ComponentType<P> } | { failure: Failure };

/**
 * A view whose code is loaded when it is shown, so that a page need not load it before.
 *
 * @param load always the same function
 */
export function Later<P extends object>({ load, props }: LaterProps<P>) {
  const [loaded, setLoaded] = useState<Loaded<P> | null>(null);
  useEffect(() => {
    load()
      .then((View) => setLoaded({ View }))
      .catch((error: unknown) => setLoaded({ failure: asFailure(error) }));
  }, [load]);
  // From the disk it is there within a frame or two: a word that it is loading would only flash.
  if (loaded === null) return null;
  return 'View' in loaded ? <loaded.View {...props!} /> : <FailureNote failure={loaded.failure} />;
}
