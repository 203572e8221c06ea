import type { Seeded } from '../seeded.ts';

export interface WrittenMention {
  /** Proclitics as written. */
  clitics: string;
  /** The name as this place writes it. */
  surface: string;
}

const CLITICS = ['و', 'و', 'و', 'و', 'ب', 'ب', 'ل', 'ل', 'ل', 'ف', 'وب', 'ول', 'ول', 'ك', 'فل'];
const MARKS = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
const TATWEEL = '\u0640';
const NO_BREAK_SPACE = '\u00a0';
/** Letters that join to the next one, between which tatweel stretches. */
const JOINING = /[\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u064a](?=[\u0621-\u064a])/u;
const MARK = /[\u064b-\u0652]/gu;

/** Writes a name as papers do: mostly as listed, now and then with other hamzas, marks, spaces, clitics. */
export function writeMention(random: Seeded, name: string): WrittenMention {
  const isMarked = MARK.test(name);
  MARK.lastIndex = 0;
  let surface = isMarked && random.chance(0.6) ? name.replace(MARK, '') : name;
  const clitics = random.chance(0.22) ? random.pick(CLITICS) : '';
  if (random.chance(0.09)) surface = surface.replace(/[\u0622\u0623\u0625]/gu, 'ا');
  if (random.chance(0.04)) surface = surface.replace(/ة(?= |$)/gu, 'ه');
  if (random.chance(0.04)) surface = surface.replace(/ي(?= |$)/gu, 'ى');
  if (!isMarked) surface = rearrange(random, surface);
  // The article alone is swallowed, not the first letters of إلهام.
  if (clitics.endsWith('ل') && name.startsWith('ال'))
    return { clitics, surface: `ل${surface.slice(2)}` };
  return { clitics, surface };
}

function rearrange(random: Seeded, name: string): string {
  const choice = random.next();
  if (choice < 0.015) return name.replace(JOINING, `$&${TATWEEL.repeat(1 + random.below(3))}`);
  if (choice < 0.045) return marked(random, name);
  if (choice < 0.055) return name.replace(' ', NO_BREAK_SPACE);
  if (choice < 0.07 && name.replaceAll(' ', '').length > 6) return name.replace(' ', '');
  if (choice < 0.085) return cut(name, random.chance(0.5) ? ' ' : '-');
  if (choice < 0.092) return name.replace(' ', '-');
  return name;
}

/** Marks on a letter or two, not on the last, where they would be a case ending. */
function marked(random: Seeded, name: string): string {
  const at = 1 + random.below(Math.max(1, name.length - 2));
  const second = random.chance(0.5) ? random.pick(MARKS) : '';
  return name.charAt(at) === ' ' || name.charAt(at - 1) === ' '
    ? name
    : name.slice(0, 1) + second + name.slice(1, at) + random.pick(MARKS) + name.slice(at);
}

/** One long word in two, as outlets cut foreign ones. */
function cut(name: string, by: string): string {
  return name.includes(' ') || name.length < 8
    ? name
    : name.slice(0, name.length >> 1) + by + name.slice(name.length >> 1);
}
