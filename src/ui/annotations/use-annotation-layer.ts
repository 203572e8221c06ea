import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { TextBlock } from '../../article/text-blocks.ts';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { AnnotationLayer } from '../../highlight/annotation-layer.ts';
import type { MentionLayer } from '../../highlight/mention-layer.ts';
import { usePage, useWords } from '../page/page-context.ts';
import type { Annotating } from './use-annotating.ts';

/**
 * The reader's annotations on the text of a saved article, as on a page of the web.
 *
 * @param blocks where the text stands now
 */
export function useAnnotationLayer(
  article: string,
  blocks: readonly TextBlock[],
  annotations: readonly Annotation[],
  { add, change, remove }: Annotating,
  names: RefObject<MentionLayer | null>,
): RefObject<AnnotationLayer | null> {
  const { settings } = usePage();
  const { language } = useWords();
  const { offerHighlight } = settings.value;
  const layer = useRef<AnnotationLayer | null>(null);
  useEffect(() => {
    const made = new AnnotationLayer(document, {
      ...{ change, remove, language, offers: offerHighlight },
      add: (draft) => add(article, draft),
      hasName: (point) => names.current?.hasMark(point) ?? false,
    });
    layer.current = made;
    return () => {
      layer.current = null;
      made.destroy();
    };
  }, [article, add, change, remove, language, offerHighlight, names]);
  useEffect(
    () => void layer.current?.place(blocks, annotations),
    [article, add, change, remove, language, offerHighlight, names, blocks, annotations],
  );
  return layer;
}
