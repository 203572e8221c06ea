import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Evidence } from '../mention.ts';
import type { ArticleView, CandidatesByWord } from './article-view.ts';
import type { BlockWords } from './block-words.ts';

/** Where a candidate stands: all that a sign may look at. */
export interface Setting {
  words: BlockWords;
  candidate: Candidate;
  /** The candidates of the same block. */
  beside: CandidatesByWord;
  article: ArticleView;
}

/** One piece of evidence for a reading: how much it weighs, and the words of the text that gave it. */
export interface Cue {
  evidence: Evidence;
  points: number;
  words: string;
}
