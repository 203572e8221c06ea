/** What `edit-cost.mjs` runs inside a page: edits as pages make them, a few a frame, and what they cost. */

/** Milliseconds of 400 edits. */
export interface EditCost {
  /** The edits alone, with whatever runs right after each because of it. */
  script: number;
  /** The same with style, layout and paint of their frames on the main thread. */
  frames: number;
}

declare global {
  interface Window {
    editPage(): Promise<EditCost>;
  }
}

const EDITS = 400;
const A_FRAME = 10;
const TEXT = 'وأضاف البيان أن العمل في الميناء الجديد مستمر حتى نهاية الشهر.';

window.editPage = async () => {
  const article = document.querySelector('article')!;
  const paragraphs = [...article.querySelectorAll('p')];
  const cost = { script: 0, frames: 0 };
  for (let done = 0; done < EDITS;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const frame = performance.now();
    for (let i = 0; i < A_FRAME; i++, done++) {
      const start = performance.now();
      edit(article, paragraphs, done);
      await Promise.resolve(); // observers are told before this goes on
      cost.script += performance.now() - start;
    }
    await afterFrame();
    cost.frames += performance.now() - frame;
  }
  return cost;
};

/** One of the edits that pages make: a paragraph comes, text is rewritten, a class flips, a counter runs. */
function edit(article: Element, paragraphs: readonly HTMLElement[], i: number): void {
  const paragraph = paragraphs[(i * 37) % paragraphs.length]!;
  switch (i % 5) {
    case 0: {
      const added = document.createElement('p');
      added.textContent = `${TEXT} ${i}`;
      article.append(added);
      return;
    }
    case 1:
      paragraph.lastChild!.nodeValue = `${TEXT} ${i}`;
      return;
    case 2:
      paragraph.classList.toggle('seen');
      return;
    case 3:
      document.title = `(${i})`;
      return;
    default:
      paragraph.insertAdjacentHTML('afterend', `<div class="ad" data-at="${i}">${i}</div>`);
  }
}

/** Once the frame that is being made has been painted. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      port1.close();
      resolve();
    };
    requestAnimationFrame(() => port1.postMessage(null));
  });
}
