// Line icons, 16 x 16, drawn in the colour of the text around them.

import type { LinkType } from '../../src/core/model/facts';

const PATHS = {
  search: 'M7 12.2A5.2 5.2 0 1 0 7 1.8a5.2 5.2 0 0 0 0 10.4ZM10.8 10.8 14.4 14.4',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  back: 'M9.5 3 4.5 8l5 5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  next: 'm6.5 3 5 5-5 5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1',
  moon: 'M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7Z',
  auto: 'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6ZM8 2.2v11.6M8.2 5h3.7M8.2 8h5.3M8.2 11h3.7',
  help: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM6.2 6.2a1.85 1.85 0 1 1 2.7 1.65c-.6.3-.9.7-.9 1.35M8 11.4v.1',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  map: 'M4 5.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12.3 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.2 14.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.6 4.3l5.1 1.6M4.3 5.2l.6 5.6M6.5 11.5l4.5-3.8',
  table: 'M2 3h12v10H2ZM2 6.3h12M2 9.7h12M6 3v10',
  lineage: 'M2 8h3.2M5.2 8C8 8 6.6 3.5 10 3.5M5.2 8C8 8 6.6 12.5 10 12.5M10 2h4v3h-4ZM10 11h4v3h-4Z',
  matrix:
    'M2.5 2.5h3v3h-3ZM6.5 2.5h3v3h-3ZM10.5 2.5h3v3h-3ZM2.5 6.5h3v3h-3ZM10.5 6.5h3v3h-3ZM2.5 10.5h3v3h-3ZM6.5 10.5h3v3h-3Z',
  check: 'm3.5 8.5 3 3 6-7',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  play: 'M4.5 2.8 12.5 8l-8 5.2Z',
  pause: 'M5 3v10M11 3v10',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13.2 6H6.8a4 4 0 0 0 0 8H10',
  path: 'M3.5 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM12.5 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5 12h4.5a2.5 2.5 0 0 0 0-4h-3a2.5 2.5 0 0 1 0-4H11',
  pin: 'M9.8 2.2 13.8 6.2M10.6 3 7 6.6 4.2 7 9 11.8l.4-2.8L13 5.4M6.4 9.6 2.5 13.5',
  upload: 'M8 10.5v-8M4.8 5.5 8 2.3l3.2 3.2M2.5 13.5h11',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  gap: 'M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11',
  share:
    'M12 5.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM4 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12 14.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.5 7.2l5-2.9M5.5 8.8l5 2.9',
  story: 'M8 4.4C6.6 3.2 4.6 2.8 2 3v9.5c2.6-.2 4.6.2 6 1.4 1.4-1.2 3.4-1.6 6-1.4V3c-2.6-.2-4.6.2-6 1.4ZM8 4.4v9.5',
  clock: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 4.5V8l2.4 1.6',
  text: 'M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6',
  target: 'M8 13a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM8 .9v3.3M8 11.8v3.3M.9 8h3.3M11.8 8h3.3',
  lasso:
    'M8 10.6c-3.4 0-6-1.8-6-4.1s2.6-4.1 6-4.1 6 1.8 6 4.1-2.6 4.1-6 4.1ZM5.4 10.2c-1.5.5-1.7 2-.5 2.5 1 .4 1.6.9 1.3 2',
  link: 'M6.8 9.2a2.7 2.7 0 0 0 4 .2l2-2a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9.2 6.8a2.7 2.7 0 0 0-4-.2l-2 2A2.7 2.7 0 0 0 7 12.4l.9-.9',
  filter: 'M2 3.5h12M4.3 8h7.4M6.6 12.5h2.8',
  paper: 'M4 1.8h5.5L12.5 5v9.2H4ZM9.3 1.8V5h3.2M6 8h4.5M6 10.7h4.5',
  code: 'm5.3 4.5-3.8 3.5 3.8 3.5M10.7 4.5l3.8 3.5-3.8 3.5',
  globe:
    'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM2 8h12M8 1.8c2 2 2.7 4 2.7 6.2S10 12.2 8 14.2c-2-2-2.7-4-2.7-6.2S6 3.8 8 1.8Z',
  data: 'M13 4c0 1.1-2.2 2-5 2S3 5.1 3 4s2.2-2 5-2 5 .9 5 2ZM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  video: 'M2.5 3.2h11v9.6h-11ZM6.6 5.8v4.4L10.2 8Z',
  pen: 'M10.8 2.6 13.4 5.2 5.6 13H3v-2.6ZM9.2 4.2l2.6 2.6',
  out: 'M6 3.2H3v9.8h9.8V10M9 2.5h4.5V7M13.2 2.8 7.6 8.4',
  hide: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM3 13.5 13 2.5',
  warning: 'M8 2 14.8 13.6H1.2ZM8 6.4v3.4M8 11.7v.1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const LINK_ICONS: Readonly<Record<LinkType, IconName>> = {
  paper: 'paper',
  arxiv: 'paper',
  doi: 'paper',
  openreview: 'paper',
  code: 'code',
  project: 'globe',
  data: 'data',
  video: 'video',
  blog: 'pen',
  other: 'link',
};
