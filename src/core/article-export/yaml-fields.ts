import { cleanLine } from './clean-line.ts';

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?$/u;

type YamlValue = string | readonly string[] | boolean | null;

/**
 * A block of YAML with its fences; what is null, false or empty is left out. Dates stand bare, so that programs know
 * them as dates. Texts are in double quotes, as JSON writes them, which YAML reads the same.
 *
 * @example yamlFields([['title', 'He said: "no"']]) === '---\ntitle: "He said: \\"no\\""\n---\n'
 */
export function yamlFields(fields: readonly (readonly [string, YamlValue])[]): string {
  const lines = fields.flatMap(([name, value]) => {
    if (typeof value === 'boolean') return value ? [`${name}: true\n`] : [];
    if (typeof value !== 'string') {
      const items = (value ?? []).map(cleanLine).filter((item) => item !== '');
      return items.length === 0 ? [] : [`${name}: ${JSON.stringify(items)}\n`];
    }
    const text = cleanLine(value);
    if (text === '') return [];
    return [`${name}: ${DATE.test(text) ? text : JSON.stringify(text)}\n`];
  });
  return `---\n${lines.join('')}---\n`;
}
