/**
 * The two things that the first content script needs of the extension APIs. It runs in every page the
 * reader allows, and the polyfill would be half of it. Manifest V3 gives promises in both browsers; only
 * answering differs, and the callback form works in both. So `chrome` will do, which both have: asking for
 * `browser` as well costs a page more than it seems.
 */

/** Sends a message to the extension. Rejects when nothing is there to answer. */
export async function sendToExtension(message: unknown): Promise<unknown> {
  return await chrome.runtime.sendMessage(message);
}

/**
 * Answers messages from the extension.
 *
 * @param answer gives `undefined` for a message that is not for it
 * @returns a function that stops answering
 */
export function answerExtension(answer: (message: unknown) => unknown): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const answered = answer(message);
    if (answered !== undefined) reply(answered);
  };
  const { onMessage } = chrome.runtime;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
