// Which HTML tags begin and end a block: words on both sides of one do not stand beside each other.

export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details dialog div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
