import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../core/annotations/annotation.ts';
import type { PlacedAnnotations } from '../../core/annotations/place-annotations.ts';
import { MoreList } from '../components/more-list.tsx';
import { useWords } from '../page/page-context.ts';
import { AnnotationItem } from './annotation-item.tsx';
import type { Annotating } from './use-annotating.ts';

interface AnnotationListsProps {
  found: PlacedAnnotations;
  /** So many of those that stand in the text are shown before the reader asks for more. */
  first: number;
  /** Null where nothing may be written. */
  annotating: Annotating | null;
  onGo: (id: string) => void;
  /** Says where the others were lost. */
  whyLost: string;
  /** What else can be done with one of them. */
  lostAction?: (annotation: Annotation) => ComponentChildren;
}

/** Annotations in reading order; below them those whose words are not in the text any more. */
export function AnnotationLists(props: AnnotationListsProps) {
  const { found, first, annotating, onGo, whyLost, lostAction } = props;
  const { t } = useWords();
  const { placed, lost } = found;
  return (
    <>
      <MoreList items={placed} first={first}>
        {(shown) => (
          <ul>
            {shown.map(({ annotation, anchor }) => (
              <AnnotationItem
                key={annotation.id}
                annotation={annotation}
                changed={anchor.by === 'approximate'}
                annotating={annotating}
                onGo={() => onGo(annotation.id)}
              />
            ))}
          </ul>
        )}
      </MoreList>
      {lost.length > 0 && (
        <>
          <h3>{t('notes_lost')}</h3>
          <p class="intro">{whyLost}</p>
          <ul>
            {lost.map((annotation) => (
              <AnnotationItem
                key={annotation.id}
                annotation={annotation}
                changed={false}
                annotating={annotating}
                onGo={null}
              >
                {lostAction?.(annotation)}
              </AnnotationItem>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
