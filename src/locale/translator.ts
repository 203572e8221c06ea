import type en from '../../extension/_locales/en/messages.json';
import type { Language } from './language.ts';
import { messagesOf } from './messages.ts';
import { formatNumber } from './number.ts';

/**
 * Messages stand in the WebExtension format, so that the manifest reads the same files. What the format
 * lacks is added by convention: arguments go by the placeholder's name, and a message that counts
 * something stands once for each plural category of its language, `<key>_one`, `<key>_other` …, chosen
 * by its argument `count` after the CLDR rules (Arabic has six).
 */
type StoredKey = keyof typeof en;
type PluralSuffix = Intl.LDMLPluralRule;
type PluralBase<K> = K extends `${infer Base}_other` ? Base : never;
type PluralKey = PluralBase<StoredKey>;

/** A message that exists; plural ones by the part before their category. */
export type MessageKey = Exclude<StoredKey, `${PluralKey}_${PluralSuffix}`> | PluralKey;

/** Values of the placeholders by name, in lower case; numbers are written in the interface's digits. */
export type MessageArguments = Record<string, string | number>;

export type Translate = (key: MessageKey, args?: MessageArguments) => string;

/**
 * The messages of one language, which must be loaded when the first of them is asked for. A placeholder without an argument stays empty, so that a slip shows as a
 * gap and not as "undefined".
 *
 * @throws RangeError for a key that is in neither form: the types forbid it
 * @example translator('en')('article_names', { count: 2 }) === '2 names'
 */
export function translator(language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, args = {}) => {
    const messages = messagesOf(language);
    const stored =
      messages[key] ?? messages[`${key}_${plurals.select(Number(args['count'] ?? 0))}`];
    if (!stored) throw new RangeError(`no message ${key} in ${language}`);
    return fill(stored.message, args, language);
  };
}

/** Replaces `$NAME$`, in whatever case, and `$$` by a dollar sign, as the browsers do. */
function fill(message: string, args: MessageArguments, language: Language): string {
  return message.replace(/\$(?:([a-z0-9_@]+)\$|\$)/giu, (_, name: string | undefined) => {
    if (name === undefined) return '$';
    const value = args[name.toLowerCase()] ?? '';
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}
