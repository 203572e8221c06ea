const NAMES =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
  'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main marquee menu nav ol p pre ' +
  'search section summary table tbody td tfoot th thead tr ul';

let names: ReadonlySet<string> | null = null;

/** The names of elements that part text into paragraphs. Made when first asked for: most pages are not read. */
export function blockLevelNames(): ReadonlySet<string> {
  return (names ??= new Set(NAMES.split(' ')));
}
