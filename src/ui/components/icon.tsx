/** Line icons on a grid of 24, drawn in the colour of the text. They repeat what words say: hidden from AT. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  back: 'M19 12H5m6-6-6 6 6 6',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  compare: 'M4 5h7v14H4zM13 5h7v14h-7M16 9h1M16 13h1M7 9h1M7 13h1',
  download: 'M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M5 20h14',
  edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5zM13 7.5l3.5 3.5',
  external: 'M14 5h5v5m0-5-8 8M11 6H6v12h12v-5',
  file: 'M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M5 19h14',
  filter: 'M4 6h16M7 12h10M10 18h4',
  folder: 'M4 6h6l2 2h8v11H4z',
  fit: 'M4 9V4h5m11 5V4h-5M4 15v5h5m11-5v5h-5',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-9 9h18M12 3c5 5.4 5 12.6 0 18M12 3c-5 5.4-5 12.6 0 18',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z',
  minus: 'M5 12h14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  note: 'M5 4h14v10l-5 6H5zM14 20v-6h5M9 9h6',
  open: 'M4 5.5C7 4.5 10 5 12 7c2-2 5-2.5 8-1.5v13c-3-1-6-.5-8 1.5-2-2-5-2.5-8-1.5zM12 7v13',
  pack: 'm4 8 8-4 8 4v8l-8 4-8-4zm0 0 8 4 8-4m-8 4v8',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  power: 'M12 4v8m5.7-5.2a8 8 0 1 1-11.4 0',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  reload: 'M20 5v5h-5M4 19v-5h5M19.4 10A8 8 0 0 0 5.6 7.6M4.6 14a8 8 0 0 0 13.8 2.4',
  reveal: 'M12 5v13m0 0-5-5m5 5 5-5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm4.7 11.2L20 20',
  sort: 'M8 5v14m0 0-4-4m4 4 4-4M16 19V5m0 0-4 4m4-4 4 4',
  star: 'm12 4 2.5 5.1 5.6.8-4 3.9.9 5.6-5-2.6-5 2.6 1-5.6-4.1-3.9 5.6-.8z',
  tag: 'M4 4h8l8 8-8 8-8-8zM8 8h.01',
  timeline: 'M3 12h18M6 9v6m5-6v6m7-6v6',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v5m4-5v5',
  undo: 'M9 7 4 12l5 5m-5-5h10a6 6 0 0 1 6 6',
  warning: 'M12 4 2.8 20h18.4zM12 10v4.5m0 2.6h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 3 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
