import type { Judgement } from '../core/happenings/judgement.ts';
import type { SiyaqDatabase } from './database.ts';
import type { JudgementRecord } from './records.ts';
import { readAll, readJudgement } from './row-schemas.ts';

/** What brings back what stood before: rows to write again, and keys of rows that were not there. */
export interface Undo {
  rows: JudgementRecord[];
  absent: string[];
}

/**
 * Writes what the reader says of events, each in place of an earlier answer to the same question.
 *
 * @param now milliseconds since the epoch
 * @returns for {@link takeBack}
 */
export async function judge(
  db: SiyaqDatabase,
  judgements: readonly Judgement[],
  now: number,
): Promise<Undo> {
  return replace(
    db,
    judgements.map((judgement) => ({ ...judgement, id: keyOf(judgement), at: now })),
    [],
  );
}

/** Forgets what the reader said of events: those are as their sources tell them. */
export async function forget(db: SiyaqDatabase, judgements: readonly Judgement[]): Promise<Undo> {
  return replace(db, [], judgements.map(keyOf));
}

export async function takeBack(db: SiyaqDatabase, { rows, absent }: Undo): Promise<void> {
  await replace(db, rows, absent);
}

/** Everything the reader said, the earliest first. */
export async function allJudgements(db: SiyaqDatabase): Promise<JudgementRecord[]> {
  return readAll(await db.judgements.toArray(), readJudgement).sort((a, b) => a.at - b.at);
}

async function replace(
  db: SiyaqDatabase,
  rows: readonly JudgementRecord[],
  gone: readonly string[],
): Promise<Undo> {
  return db.transaction('rw', db.judgements, async () => {
    const keys = [...rows.map(({ id }) => id), ...gone];
    const before = await db.judgements.bulkGet(keys);
    await db.judgements.bulkPut([...rows]);
    await db.judgements.bulkDelete([...gone]);
    return {
      rows: before.filter((row) => row !== undefined),
      absent: keys.filter((_key, i) => before[i] === undefined),
    };
  });
}

/** One key for each question, so that two answers to it cannot both stand. */
function keyOf(judgement: Judgement): string {
  switch (judgement.is) {
    case 'confirmed':
    case 'hidden':
      return `so ${judgement.event}`;
    case 'corrected':
      return `as ${judgement.event}`;
    case 'joined':
    case 'apart':
      return ['pair', ...[judgement.event, judgement.other].toSorted()].join(' ');
  }
}
