import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import type { HardCase } from './hard-case.ts';
import { HARD_CASES } from './hard-cases.ts';
import { judge, type Judgement } from './judge.ts';
import { readMarkedText } from './marked-text.ts';
import type { Glossary } from './packs.ts';

/** What is wrong in one text of a case. */
export interface HardFault {
  text: string;
  judgement: Judgement;
}

export interface JudgedCase {
  theme: string;
  rule: string;
  hardCase: HardCase;
  /** Empty where the case is right: every marked name found, and no other. */
  faults: HardFault[];
}

/** @throws Error when a case marks an entry that there is none of, or has a bracket left open */
export function judgeHardCases(glossary: Glossary): JudgedCase[] {
  return Object.entries(HARD_CASES).flatMap(([theme, groups]) =>
    groups.flatMap(({ rule, cases }) =>
      cases.map((hardCase) => ({ theme, rule, hardCase, faults: faultsOf(glossary, hardCase) })),
    ),
  );
}

function faultsOf({ gazetteer, entries }: Glossary, hardCase: HardCase): HardFault[] {
  const blocks = (typeof hardCase === 'string' ? [hardCase] : hardCase).map(readMarkedText);
  for (const { names } of blocks)
    for (const id of names.flatMap((name) => name.entries))
      if (!entries.has(id))
        throw new Error(`a hard case marks "${id}", and there is no such entry`);
  const mentions = findMentions(
    gazetteer,
    blocks.map(({ text }) => text),
  );
  return blocks.flatMap(({ text, names }, i) =>
    judge(names, mentions[i] ?? [])
      .filter(({ outcome }) => outcome !== 'right')
      .map((judgement) => ({ text, judgement })),
  );
}
