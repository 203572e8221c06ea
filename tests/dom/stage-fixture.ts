/** Arabic prose of the tests' own, long enough to be an article. */
const SENTENCE =
  'قال وزير الطاقة في مؤتمر صحفي عقده في العاصمة إن المحطة الجديدة ستبدأ العمل قبل نهاية العام، وأضاف أن سلمى الحربي أشرفت على بنائها منذ البداية. ';

/** A page with `count` paragraphs that name Salma Harbi once each. */
export function arabicPage(count = 6): string {
  return page('ar', `<h1>محطة جديدة للطاقة على الساحل</h1>${paragraphs(count)}`);
}

export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, i) => `<p>${i + 1}. ${SENTENCE.repeat(2)}</p>`).join('');
}

export function englishPage(): string {
  const words =
    'The minister of energy said that the new station would open before the year is out. ';
  return page('en', `<h1>A new station</h1>${`<p>${words.repeat(4)}</p>`.repeat(8)}`);
}

function page(lang: string, content: string): string {
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head>
<meta charset="utf-8"><title>Test</title></head><body><main><article>${content}</article></main></body></html>`;
}

/**
 * Put into the page before the scripts: an extension runtime whose background is this function. Every
 * message sent is kept; `deliver` brings a message to the listeners and gives their answer.
 */
export const FAKE_RUNTIME = `(() => {
  const listeners = new Set();
  const fake = window.fake = { sent: [], ports: [], listeners, alive: true, answer: 'find', deliver, forget: () => held.clear() };
  const NAME = 'سلمى الحربي';
  const entry = { id: 'salma', kind: 'person', name: { ar: NAME, en: 'Salma Harbi' }, transliteration: null, about: { ar: 'أ', en: 'a' } };
  const mentionsIn = (text) => [...text.matchAll(NAME)].map(({ index }) => ({
    start: index, end: index + NAME.length, entry: 'salma', role: 'main', clitics: '', confidence: 1, evidence: ['exact'], others: [],
  }));
  const held = new Map();
  const found = ({ version, since, blocks, texts }) => {
    for (const [block, text] of texts) held.set(block, text);
    if (blocks.some((block) => !held.has(block))) return null;
    const asked = since === 0 ? blocks : texts.map(([block]) => block);
    const mentions = asked.map((block) => [block, mentionsIn(held.get(block))]);
    return { version, mentions, entries: [entry], interfaceLanguage: 'en', dates: { mark: false, months: 'both' } };
  };
  async function sendMessage(message) {
    if (!fake.alive) throw new Error('Extension context invalidated.');
    fake.sent.push(message);
    if (message.call !== 'mentions.find') return { ok: true, value: message.call === 'entry.card' ? { entry, latest: null } : null };
    if (fake.answer === 'fail') return { ok: false, error: { code: 'storage-failed', detail: '' } };
    if (fake.answer === 'slow') await new Promise((resolve) => (fake.release = resolve));
    return { ok: true, value: found(message.request) };
  }
  async function deliver(call, request = {}) {
    for (const listener of listeners) {
      let reply;
      const returned = listener({ siyaq: 1, to: 'page', call, request }, {}, (answer) => (reply = answer));
      const answered = returned instanceof Promise ? await returned : reply;
      if (answered !== undefined) return answered;
    }
    return undefined;
  }
  window.browser = {
    runtime: {
      get id() { return fake.alive ? 'fake' : undefined; },
      getURL: (path) => 'chrome-extension://fake/' + path,
      sendMessage,
      connect: ({ name }) => {
        const port = { name, open: true, disconnect: () => (port.open = false), onDisconnect: { addListener() {} } };
        fake.ports.push(port);
        return port;
      },
      onMessage: { addListener: (it) => listeners.add(it), removeListener: (it) => listeners.delete(it) },
    },
    i18n: { getUILanguage: () => 'en-GB' },
  };
  const { onMessage } = window.browser.runtime;
  // What stage one uses, and what the polyfill looks for before it looks for \`browser\`.
  window.chrome = { runtime: { id: 'fake', sendMessage, onMessage } };
})();`;
