import { HAPPENING_FIELDS, type HappeningField } from '../../happenings/field-of-happening.ts';
import { writeDrawn, type Drawn } from '../drawing/drawn.ts';
import { FIELD_SIGNS } from '../drawing/field-sign.ts';
import { textAt, type Frame, type Written } from '../drawing/frame.ts';
import { textWidth } from '../text-width.ts';

/** A chart as it is seen, with what a file has to say beside it. */
export interface ChartPicture {
  frame: Frame;
  axis: readonly Drawn[];
  /** Marks and columns, each with what it is called. */
  marks: readonly { field: HappeningField; name: string; drawn: readonly Drawn[] }[];
  title: Written;
  description: string;
  /** The fields that occur. */
  legend: readonly { field: HappeningField; name: Written }[];
}

const MARGIN = 24;
const HEAD = 52;
const FOOT = 44;
const LEGEND_SIZE = 12;

/** Of each field on white, for programs that know neither variables nor themes. */
const COLOURS: Readonly<Record<HappeningField, string>> = {
  diplomacy: '#17636c',
  statements: '#3a5fa0',
  government: '#5a4bb0',
  war: '#a8322d',
  justice: '#86398f',
  society: '#7f520f',
  economy: '#1c6e52',
  culture: '#a03a6b',
  unsorted: '#5d636b',
};

/**
 * A picture that stands alone: styles, title, description and direction in it, nothing loaded from elsewhere.
 */
export function toSvg(picture: ChartPicture): string {
  const { frame, title } = picture;
  const width = frame.width + 2 * MARGIN;
  const height = frame.height + HEAD + FOOT;
  const framed = { ...frame, width, height };
  const edge = { y: 32, runs: 'later' as const, class: 'title' };
  const drawn: Drawn = {
    tag: 'svg',
    attributes: {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', lang: title.language, 'xml:lang': title.language },
      ...{ direction: title.direction, 'aria-labelledby': 'title', 'aria-describedby': 'about' },
    },
    children: [
      { tag: 'title', attributes: { id: 'title' }, children: [title.text] },
      { tag: 'desc', attributes: { id: 'about' }, children: [picture.description] },
      { tag: 'style', children: [styles()] },
      { tag: 'rect', attributes: { class: 'paper', width, height } },
      textAt(framed, title, { ...edge, x: MARGIN }),
      {
        tag: 'svg',
        attributes: { x: MARGIN, y: HEAD, width: frame.width, height: frame.height },
        children: [...picture.axis, ...picture.marks.map(markGroup)],
      },
      ...legendRow(picture, framed),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeDrawn(drawn)}\n`;
}

function markGroup({ field, name, drawn }: ChartPicture['marks'][number]): Drawn {
  const shown = drawn.filter(
    ({ attributes }) => !['hit', 'ring'].includes(String(attributes?.['class'])),
  );
  return {
    tag: 'g',
    attributes: { class: `f-${field}` },
    children: [{ tag: 'title', children: [name] }, ...shown.map(withFieldClass)],
  };
}

/** The parts of a column have fields of their own. */
function withFieldClass(drawn: Drawn): Drawn {
  const { 'data-field': field, ...attributes } = drawn.attributes ?? {};
  if (field === undefined) return drawn;
  return { ...drawn, attributes: { ...attributes, class: `happened f-${field}` } };
}

/** In one row; what does not fit beside the others is told by the names of the marks alone. */
function legendRow({ legend }: ChartPicture, frame: Frame): Drawn[] {
  const y = frame.height - 18;
  let x = MARGIN;
  return legend.flatMap(({ field, name }) => {
    const start = x;
    x += 30 + textWidth(name.text, LEGEND_SIZE) + 14;
    if (x > frame.width - MARGIN) return [];
    const middle = frame.mirrored ? frame.width - start - 8 : start + 8;
    const at = { x: start + 21, y, runs: 'later' as const, class: 'tick' };
    return [
      {
        tag: 'g' as const,
        attributes: { class: `f-${field}` },
        children: [
          {
            tag: 'circle' as const,
            attributes: { class: 'full happened', cx: middle, cy: y - 4, r: 7 },
          },
          {
            tag: 'path' as const,
            attributes: {
              ...{ class: 'sign on-full', d: FIELD_SIGNS[field] },
              transform: `translate(${middle} ${y - 4})`,
            },
          },
          textAt(frame, name, at),
        ],
      },
    ];
  });
}

function styles(): string {
  return [
    "text{font-family:'IBM Plex Sans','IBM Plex Sans Arabic','Noto Sans Arabic',system-ui,sans-serif}",
    '.paper{fill:#fff}.title{font-size:17px;font-weight:600;fill:#1f2328}',
    '.label{font-size:12px;fill:#1f2328}.tick{font-size:12px;fill:#52575e}',
    '.band{font-size:12px;font-weight:600;fill:#1f2328}',
    '.count{font-size:11px;font-weight:600;fill:#1f2328}',
    '.grid{stroke:#e4e0d5}.axis{stroke:#8a857a}',
    '.sign,.strike{fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}',
    ...HAPPENING_FIELDS.map(fieldStyles),
    '.planned{stroke-dasharray:4 2.5}.conditional{stroke-dasharray:1.5 2.5}',
    '.sign.on-full{stroke:#fff}.label.on-full{fill:#fff}',
    '.label{stroke:#fff;stroke-width:4;stroke-linejoin:round;paint-order:stroke}',
    '.label.on-full,.pale~.label{stroke:none}',
  ].join('');
}

function fieldStyles(field: HappeningField): string {
  const [of, colour] = [`.f-${field}`, COLOURS[field]];
  return [
    `${of} .happened,${of}.happened{fill:${colour}}`,
    `${of} .pale.happened{fill-opacity:.18;stroke:${colour};stroke-opacity:.55}`,
    `${of} :is(.negated,.conditional,.planned){fill:#fff;stroke:${colour};stroke-width:1.6}`,
    `${of} :is(.sign,.strike){stroke:${colour}}`,
  ].join('');
}
