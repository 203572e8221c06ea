/**
 * Code that runs with the rights of Firefox itself: for what a person does with the mouse in the
 * browser's own windows and a page cannot do.
 *
 * @typedef {object} ChromeScope
 * @property {(body: string) => Promise<any>} run the body of an async function with `window`, the
 *   browser window; resolves to the string, number, boolean or nothing that it returns
 */

/**
 * @param {import('puppeteer-core').Browser} browser a Firefox started with `--remote-allow-system-access`
 * @returns {Promise<ChromeScope>}
 */
export async function chromeScope(browser) {
  // WebDriver BiDi knows this scope, puppeteer does not: the commands are sent on its own connection.
  const { connection } = /** @type {{connection: BidiConnection}} */ (
    /** @type {unknown} */ (browser)
  );
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  /** @type {string} */
  const context = result.contexts[0].context;
  return {
    run: async (body) => {
      const { result: answer } = await connection.send('script.evaluate', {
        expression: `(async () => { ${body} })()`,
        awaitPromise: true,
        target: { context },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}

/** @typedef {{send: (method: string, parameters: object) => Promise<{result: any}>}} BidiConnection */
