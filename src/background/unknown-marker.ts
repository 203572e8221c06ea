import type { Passage, PageReport, UnknownProposal } from '../messages/calls.ts';
import { callPage } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';

export interface UnknownMarkerPorts {
  /** Whether the reader wants unknown names marked. */
  wanted(): Promise<boolean>;
  find(blocks: readonly string[]): Promise<readonly UnknownProposal[]>;
}

/** Keeps the marks of unknown names on the open pages, where the reader wants them. Off, a page pays nothing. */
export class UnknownMarker {
  readonly #ports: UnknownMarkerPorts;

  constructor(ports: UnknownMarkerPorts) {
    this.#ports = ports;
  }

  /** A page was read: marks its unknown names. Rejects with the storage's error. */
  async mark(tab: number): Promise<void> {
    if (!(await this.#ports.wanted())) return;
    const report = await callPage(tab, 'page.describe', {});
    if (report.ok && report.value.state === 'reading') await this.#send(tab, report.value);
  }

  /** The setting changed: marks every open page, or takes the marks off. Rejects as {@link mark}. */
  async refresh(): Promise<void> {
    const wanted = await this.#ports.wanted();
    for (const { id } of await browser.tabs.query({})) {
      if (id === undefined) continue;
      if (wanted) await this.mark(id);
      else await callPage(id, 'unknown.mark', { passages: [] });
    }
  }

  async #send(tab: number, { article }: PageReport): Promise<void> {
    const blocks = (article?.blocks ?? []).map(({ text }) => text);
    const names = await this.#ports.find(blocks);
    const passages = names.flatMap(({ spans }) =>
      spans.map((span): Passage => ({ ...span, text: textAt(blocks, span) })),
    );
    await callPage(tab, 'unknown.mark', { passages });
  }
}

function textAt(blocks: readonly string[], { block, start, end }: Omit<Passage, 'text'>): string {
  return blocks[block]!.slice(start, end);
}
