import type { NameRole } from '../../../src/core/entry.ts';
import type { Kind } from '../../../src/core/kind.ts';
import type { Seeded } from '../seeded.ts';
import {
  arabicStem,
  BODY_ADJECTIVES,
  BODY_FIELDS,
  BODY_HEADS,
  EVENT_HEADS,
  FAMILIES,
  GIVEN,
  PLACE_HEADS,
  SERVANT_OF,
} from './arabic-parts.ts';
import { FOREIGN_GIVEN, foreignFamily, foreignPlace, SOUND_ALIKE } from './foreign-parts.ts';

export interface InventedName {
  text: string;
  role: NameRole;
  alone: boolean;
}

export interface InventedEntry {
  kind: Kind;
  /** The main name first. */
  names: InventedName[];
}

/** Invents an entry in the shares of the built-in packs: people, places and states, bodies, events. */
export function inventEntry(random: Seeded): InventedEntry {
  const kind = random.next();
  if (kind < 0.2) return arabicPerson(random);
  if (kind < 0.4) return foreignPerson(random);
  if (kind < 0.72) return place(random, kind < 0.46 ? 'country' : 'place');
  return kind < 0.9 ? body(random) : event(random);
}

function arabicPerson(random: Seeded): InventedEntry {
  const joined = random.chance(0.25);
  const servant = random.pick(SERVANT_OF);
  const given = joined ? `عبد ${servant}` : random.pick(GIVEN);
  const family = random.chance(0.2)
    ? random.pick(FAMILIES)
    : `${random.chance(0.7) ? 'ال' : ''}${arabicStem(random)}${random.chance(0.4) ? 'ي' : ''}`;
  const middle = random.chance(0.55)
    ? ` ${random.chance(0.3) ? 'بن ' : ''}${random.pick(GIVEN)}`
    : '';
  const names = [main(vocalised(random, `${given}${middle} ${family}`))];
  if (middle !== '') names.push(alias(`${given} ${family}`));
  if (middle !== '' && random.chance(0.4))
    names.push(alias(`${given}${middle} ${random.pick(GIVEN)} ${family}`));
  if (joined) names.push(alias(`عبد${servant} ${family}`));
  if (random.chance(0.6)) names.push(short(family, random.chance(0.4)));
  return { kind: 'person', names };
}

function foreignPerson(random: Seeded): InventedEntry {
  const given = random.pick(FOREIGN_GIVEN);
  const family = foreignFamily(random);
  const names = [main(`${given} ${family}`)];
  const other = respelt(random, family);
  if (other !== family) names.push(alias(`${given} ${other}`));
  if (random.chance(0.85)) names.push(short(family, random.chance(0.5)));
  if (other !== family && random.chance(0.5)) names.push(short(other, random.chance(0.5)));
  if (random.chance(0.5)) names.push(alias(`${given} ${random.pick(FOREIGN_GIVEN)} ${family}`));
  return { kind: 'person', names };
}

function place(random: Seeded, kind: 'country' | 'place'): InventedEntry {
  const foreign = kind === 'country' || random.chance(0.6);
  const own = foreign
    ? foreignPlace(random)
    : `${random.chance(0.3) ? 'ال' : ''}${arabicStem(random)}`;
  const headed = kind === 'place' && random.chance(foreign ? 0.15 : 0.45);
  const name = headed ? `${random.pick(PLACE_HEADS)} ${own}` : own;
  const names = [main(vocalised(random, name))];
  const other = respelt(random, name);
  if (foreign && other !== name) names.push(alias(other));
  if (kind === 'country') names.push(alias(`جمهورية ${own}`));
  const stem = own.replace(/^ال/u, '').replace(/(?:يا|ا|ة|و)$/u, '');
  const forms = kind === 'country' ? 8 : random.chance(0.6) ? 4 : 0;
  for (let form = 0; form < forms; form++) names.push(nisba(form, stem));
  return { kind, names };
}

/** Masculine, feminine, with the article, plurals. */
function nisba(form: number, stem: string): InventedName {
  const ending = ['ي', 'ية', 'ي', 'ية', 'يون', 'يين', 'يون', 'يين'][form] ?? 'ي';
  const article = [0, 1, 4, 5].includes(form) ? '' : 'ال';
  return { text: `${article}${stem}${ending}`, role: 'nisba', alone: true };
}

function body(random: Seeded): InventedEntry {
  const [head, feminine] = random.pick(BODY_HEADS);
  const agree = (adjective: string): string => (feminine ? `${adjective}ة` : adjective);
  const adjective = agree(random.pick(BODY_ADJECTIVES));
  const where = random.chance(0.5) ? foreignPlace(random) : arabicStem(random);
  const field = random.pick(BODY_FIELDS);
  const second = agree(random.pick(BODY_ADJECTIVES));
  const [long, brief] = random.pick([
    [`${head} ${field} في ${where}`, `${head} ${where}`],
    [`ال${head} ${adjective} ل${afterLam(field)} في ${where}`, `${head} ${field} ${where}`],
    [`${head} ${where} ${second} ل${afterLam(field)}`, `${head} ${where} ${second}`],
    [
      `${head} ${field} و${random.pick(BODY_FIELDS)} ${adjective} في ${where}`,
      `${head} ${where} ${adjective}`,
    ],
    [`${head} ${where} ل${afterLam(field)}`, `${head} ${where} ${adjective}`],
  ]);
  const names = [main(long), alias(brief)];
  if (random.chance(0.5)) names.push(alias(`ال${head} ${adjective} في ${where}`));
  return { kind: 'organisation', names };
}

function afterLam(field: string): string {
  return field.replace(/^ا/u, '');
}

function event(random: Seeded): InventedEntry {
  const head = random.pick(EVENT_HEADS);
  const first = random.chance(0.7) ? foreignPlace(random) : arabicStem(random);
  const isAgreement = /^(?:اتفاق|معاهدة|إعلان)/u.test(head);
  const pair = random.chance(0.4);
  const full = pair ? `${head} ${first} و${foreignPlace(random)}` : `${head} ${first}`;
  const names = [main(full)];
  if (random.chance(0.6)) names.push(alias(`ال${head} في ${first}`));
  if (pair) names.push(alias(`${head} ${first}`));
  return { kind: isAgreement ? 'agreement' : 'event', names };
}

/** Some main names carry marks, one letter in two, as the built-in packs have them. */
function vocalised(random: Seeded, name: string): string {
  if (!random.chance(0.15)) return name;
  return name.replace(/[\u0628-\u0647](?=[^ ])/gu, (letter) =>
    random.chance(0.5) ? letter + random.pick(['\u064e', '\u064f', '\u0650', '\u0652']) : letter,
  );
}

/** Another outlet's spelling, or the same where none comes to mind. */
function respelt(random: Seeded, name: string): string {
  const [a, b] = random.pick(SOUND_ALIKE);
  return name.includes(a)
    ? name.replace(a, b)
    : name.replace(/(?<=[^ ])[\u0627\u0648\u064a](?=[^ ])/u, '');
}

function main(text: string): InventedName {
  return { text, role: 'main', alone: true };
}

function alias(text: string): InventedName {
  return { text, role: 'alias', alone: true };
}

function short(text: string, alone: boolean): InventedName {
  return { text, role: 'short', alone };
}
