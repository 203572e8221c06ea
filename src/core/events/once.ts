/** The same, asked once at most. */
export function once<Value>(ask: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => (known ??= { value: ask() }).value;
}
