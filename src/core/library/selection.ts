/** Rows of a list that are selected, and the one that a range is counted from. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Selects a row or takes it out. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Selects everything from the row that was selected or left last to this one, both with it, beside what is selected.
 *
 * @param list all rows in their order
 */
export function extended(selection: Selection, list: readonly string[], to: string): Selection {
  const at = list.indexOf(to);
  const from = selection.anchor === null ? at : list.indexOf(selection.anchor);
  if (at < 0 || from < 0) return toggled(selection, to);
  const range = list.slice(Math.min(from, at), Math.max(from, at) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor ?? to };
}
