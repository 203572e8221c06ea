/** The one door to the extension APIs: promises in both browsers. */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
