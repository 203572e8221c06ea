import type { TestProject } from 'vitest/node';
import { temporaryProfile } from '../browsers/temporary-profile.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for this run alone, so that nothing in it is of an earlier build. */
    glossaries: string;
  }
}

/** Makes the folder in which {@link openWithGlossary} keeps what it shares between test files. */
export default function setup(project: TestProject): () => void {
  const { folder, remove } = temporaryProfile();
  project.provide('glossaries', folder);
  return remove;
}
