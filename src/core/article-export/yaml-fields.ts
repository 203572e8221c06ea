import { cleanLine } from './clean-line.ts';

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?$/u;

/**
 * A block of YAML with its fences; what is null or empty is left out. Dates stand bare, so that programs know
 * them as dates. Texts are in double quotes, as JSON writes them, which YAML reads the same.
 *
 * @example yamlFields([['title', 'He said: "no"']]) === '---\ntitle: "He said: \\"no\\""\n---\n'
 */
export function yamlFields(fields: readonly (readonly [string, string | null])[]): string {
  const lines = fields.flatMap(([name, value]) => {
    const text = cleanLine(value ?? '');
    if (text === '') return [];
    return [`${name}: ${DATE.test(text) ? text : JSON.stringify(text)}\n`];
  });
  return `---\n${lines.join('')}---\n`;
}
