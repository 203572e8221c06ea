import type { Snippet } from '../../core/library-search/snippet.ts';

interface MarkedProps {
  text: string;
  marks: Snippet['marks'];
}

/** A text with what was searched for marked in it. */
export function Marked({ text, marks }: MarkedProps) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** The sentence of an article that says what was searched for; nothing where its title alone does. */
export function FoundSentence({
  snippet,
  language,
}: {
  snippet: Snippet | null;
  language: string;
}) {
  if (snippet === null) return null;
  return (
    <p class="found-sentence" lang={language} dir="auto">
      <Marked {...snippet} />
    </p>
  );
}
