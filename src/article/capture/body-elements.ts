/** The elements that a saved body is made of: text and its structure. Nothing that loads, runs, styles or is filled in. */
export const BODY_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins ' +
    'kbd li mark ol p pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** What these elements may say of themselves. */
export const BODY_ATTRIBUTES: ReadonlySet<string> = new Set(
  'colspan datetime dir href lang reversed rowspan scope start title'.split(' '),
);
