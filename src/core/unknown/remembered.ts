/** Bound on what is kept: words are few and come again. */
const MOST = 10_000;

/**
 * A question about a word that keeps its answers, up to a bound. The question must depend on the word alone.
 *
 * @example const isLong = remembered((word) => word.length > 9)
 */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
