/** Pronouns that are written onto a word (Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005, §12.2). */
const ON_ALL = ['ك', 'ه', 'ها', 'هما', 'هم', 'هن', 'كما', 'كم', 'كن', 'نا'] as const;

/** On nouns and most particles: كتابي, كتابه. */
export const ON_NOUNS: readonly string[] = ['ي', ...ON_ALL];
/** On verbs: زارني, زاره. */
export const ON_VERBS: readonly string[] = ['ني', ...ON_ALL];
/** On particles that end in nun, either: إني, إنني. */
export const ON_PARTICLES: readonly string[] = ['ي', 'ني', ...ON_ALL];
