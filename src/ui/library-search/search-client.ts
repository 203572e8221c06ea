import type { Failure } from '../../core/result.ts';
import type { LibraryAnswer, LibraryQuestion } from '../../storage/library-index/search-library.ts';
import type { SearchCall, SearchReport } from './search-messages.ts';

const WORKER = 'search-worker.js';

/** What a page hears of the worker that searches for it. */
export interface SearchListener {
  onAnswer: (answer: LibraryAnswer) => void;
  onFailure: (failure: Failure) => void;
  onProgress: (progress: { done: number; of: number } | null) => void;
}

/** Asks the worker, begun at the latest with the first question, one thing at a time: the newest, again whenever the index changes. */
export class SearchClient {
  readonly #listener: SearchListener;
  #worker: Worker | null = null;
  #question: LibraryQuestion | null = null;
  #number = 0;

  constructor(listener: SearchListener) {
    this.#listener = listener;
  }

  /** Has the worker read beforehand what every search reads. */
  prepare(): void {
    this.#worker ??= this.#start();
  }

  /** @param question null to hear no more answers */
  ask(question: LibraryQuestion | null): void {
    this.#question = question;
    this.#number += 1;
    if (question === null) return;
    const call: SearchCall = { number: this.#number, question };
    this.prepare();
    this.#worker?.postMessage(call);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => this.#hear(data);
    worker.onerror = ({ message }) => {
      this.stop();
      this.#listener.onFailure({ code: 'unexpected', detail: message || WORKER });
    };
    return worker;
  }

  #hear(said: SearchReport): void {
    if (said.is === 'progress') this.#listener.onProgress({ done: said.done, of: said.of });
    else if (said.is === 'changed') {
      this.#listener.onProgress(null);
      this.ask(this.#question);
    } else if (said.number !== this.#number) return;
    else if (said.is === 'answer') this.#listener.onAnswer(said.answer);
    else this.#listener.onFailure(said.failure);
  }
}
