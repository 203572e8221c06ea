import { useEffect, useState } from 'preact/hooks';
import type { ArticleBlock } from '../../article/article.ts';
import type { Result } from '../../core/result.ts';
import type { UnknownProposal } from '../../messages/calls.ts';
import { callBackground } from '../../messages/send.ts';

/**
 * The names of an article that the glossary does not hold; null until they are known. While a question is
 * open, the answer before it stands.
 *
 * @param since asked again when one of these changes
 */
export function useUnknownNames(
  blocks: readonly ArticleBlock[],
  since: readonly unknown[],
): Result<UnknownProposal[]> | null {
  const [answer, setAnswer] = useState<Result<UnknownProposal[]> | null>(null);
  useEffect(() => {
    let current = true;
    const texts = blocks.map(({ text }) => text);
    void callBackground('unknown.find', { blocks: texts }).then((found) => {
      if (current) setAnswer(found);
    });
    return () => void (current = false);
  }, [blocks, ...since]);
  return answer;
}
