/** @typedef {'chromium' | 'firefox'} Target */
/**
 * @typedef {object} Manifest the keys that the build reads or changes; the others pass through
 * @property {string} [version]
 * @property {string[]} [permissions]
 * @property {string[]} [host_permissions]
 * @property {string} [minimum_chrome_version]
 * @property {{gecko: {strict_min_version: string}}} [browser_specific_settings]
 * @property {{service_worker?: string, scripts?: string[], type?: string}} [background]
 * @property {object} [side_panel]
 * @property {object} [sidebar_action]
 */

/** @type {readonly Target[]} */
export const TARGETS = ['chromium', 'firefox'];

/**
 * The manifest of one target, from the manifest of both.
 *
 * @param {Target} target
 * @param {Manifest} source with the keys of both browsers
 * @param {string} version of the product
 * @param {boolean} test grant every site beforehand
 * @returns {Manifest}
 * @example manifestFor('firefox', { side_panel: {} }, '1.0.0', false) // { version: '1.0.0' }
 */
export function manifestFor(target, source, version, test) {
  const manifest = { ...structuredClone(source), version };
  if (target === 'chromium') {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    delete manifest.background?.scripts;
  } else {
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    delete manifest.background?.service_worker;
    if (manifest.permissions)
      manifest.permissions = manifest.permissions.filter((name) => name !== 'sidePanel');
  }
  if (test) manifest.host_permissions = ['*://*/*'];
  return manifest;
}
