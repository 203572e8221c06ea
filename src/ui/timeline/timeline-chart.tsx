import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Happening } from '../../core/happenings/happening.ts';
import type { TimelineItem } from '../../core/timeline/timeline-item.ts';
import { SHORTEST_VIEW, viewOfSpan, zoomed, type View } from '../../core/timeline/view.ts';
import { Icon } from '../components/icon.tsx';
import { Run } from '../components/run.tsx';
import { useDates, useWords } from '../page/page-context.ts';
import { buildScene, type Scene, type Stop } from './chart-scene.ts';
import { chartWords, type ChartWords } from './chart-words.ts';
import { DrawnNodes } from './drawn-node.tsx';
import { useChartKeys, ZOOM_STEP } from './use-chart-keys.ts';
import { useChartPointer } from './use-chart-pointer.ts';
import { usePrinting } from './use-printing.ts';
import { useWidth } from './use-width.ts';

export interface TimelineChartProps {
  items: readonly TimelineItem[];
  /** What is looked at, and all that there is to look at. */
  view: View;
  all: View;
  onView: (change: (view: View) => View) => void;
  /** Id of the happening that is shown beside the chart. */
  selected: string | null;
  onSelect: (happening: Happening) => void;
}

/** Pixels of a sheet of paper. */
const PAPER = 720;

/**
 * Happenings in time, drawn from the side the interface begins at: dragged, zoomed and walked through by keys.
 * A list of the same happenings must stand beside it.
 */
export function TimelineChart(props: TimelineChartProps) {
  const { items, view, all, onView, selected, onSelect } = props;
  const { t, language } = useWords();
  const dates = useDates();
  const keysId = useId();
  const box = useRef<HTMLDivElement>(null);
  const measured = useWidth(box);
  const printing = usePrinting();
  const width = printing ? PAPER : measured;
  const words = useMemo(() => chartWords(t, language, dates), [t, language, dates]);
  const scene = useMemo(
    () => (width === null || width < 40 ? null : buildScene(items, view, width, words, printing)),
    [items, view, width, words, printing],
  );
  const [pointed, setPointed] = useState<Stop | null>(null);

  const press = (stop: Stop) => {
    const first = stop.items[0]!;
    const last = stop.items.at(-1)!;
    const opened = viewOfSpan(stop.span);
    // A column that cannot be opened any further leads to the first of what it holds.
    if (stop.kind === 'bin' && first !== last && view.length > SHORTEST_VIEW * 1.01) {
      keys.focusItem(first);
      onView(() =>
        opened.length < view.length
          ? opened
          : zoomed(view, ZOOM_STEP, (stop.span.start + stop.span.end) / 2),
      );
    } else onSelect(first.happening);
  };
  const keys = useChartKeys({
    ...{ box, scene, items, view, all, onPress: press },
    onView: (next) => onView(() => next),
  });
  const wasDragged = useChartPointer(box, {
    mirrored: language === 'ar',
    onView,
  });
  const stopOf = (target: EventTarget | null) => {
    const key = (target as Element | null)?.closest<SVGElement>('[data-stop]')?.dataset['stop'];
    return key === undefined ? null : (scene?.stops.find((stop) => stop.key === key) ?? null);
  };

  return (
    <div class="chart">
      <div
        class="chart-box"
        ref={box}
        role="group"
        tabIndex={0}
        aria-label={t('timeline_chart', { count: items.length })}
        aria-describedby={keysId}
        onKeyDown={keys.onKeyDown}
        onClick={({ target }) => {
          const stop = stopOf(target);
          if (stop && !wasDragged()) press(stop);
        }}
        onMouseOver={({ target }) => setPointed(stopOf(target))}
        onMouseLeave={() => setPointed(null)}
        onFocusIn={({ target }) => {
          const stop = stopOf(target);
          if (stop) keys.onFocus(stop);
          setPointed(stop);
        }}
        onFocusOut={() => setPointed(null)}
      >
        {scene && <ChartDrawing scene={scene} reached={keys.reached} selected={selected} />}
      </div>
      <div class="chart-foot">
        <p class="chart-readout" aria-hidden="true">
          {pointed ? <Readout stop={pointed} words={words} /> : t('timeline_hint')}
        </p>
        <div class="chart-tools" role="group" aria-label={t('timeline_tools')}>
          <Tool
            icon="minus"
            name={t('timeline_zoom_out')}
            press={() => onView((now) => zoomed(now, 1 / ZOOM_STEP))}
          />
          <Tool
            icon="add"
            name={t('timeline_zoom_in')}
            press={() => onView((now) => zoomed(now, ZOOM_STEP))}
          />
          <Tool icon="fit" name={t('timeline_fit')} press={() => onView(() => all)} />
        </div>
      </div>
      <p class="visually-hidden" id={keysId}>
        {t('timeline_keys')}
      </p>
    </div>
  );
}

/** What the pointer or the focus is at, for those who see; the names of the stops say the same. */
function Readout({ stop, words }: { stop: Stop; words: ChartWords }) {
  if (stop.kind === 'bin') return <>{stop.name}</>;
  const { happening } = stop.items[0]!;
  const label = words.label(happening);
  return (
    <>
      <b>{words.date(happening)}</b>{' '}
      <Run language={label.language === 'ar' ? 'ar' : 'en'}>{label.text}</Run>
    </>
  );
}

function ChartDrawing({
  scene: { frame, axis, stops },
  reached,
  selected,
}: {
  scene: Scene;
  reached: string | null;
  selected: string | null;
}) {
  return (
    <svg
      class="chart-drawing"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
    >
      <g aria-hidden="true">
        <DrawnNodes of={axis} />
      </g>
      {stops.map((stop) => (
        <g
          key={stop.key}
          role="button"
          tabindex={stop.key === reached ? 0 : -1}
          class={`stop stop-${stop.kind}`}
          data-stop={stop.key}
          data-field={stop.field}
          aria-label={stop.name}
          {...(stop.kind === 'mark' ? { 'aria-pressed': stop.key === selected } : {})}
        >
          <DrawnNodes of={stop.drawn} />
        </g>
      ))}
    </svg>
  );
}

function Tool({
  icon,
  name,
  press,
}: {
  icon: 'add' | 'fit' | 'minus';
  name: string;
  press: () => void;
}) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}
