import type { ComponentChildren } from 'preact';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';

/** The bar at the top of a page in a tab of its own, with what the page has to offer. */
export function PageBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="page-bar">
      <Brand />
      <div class="page-bar-end">
        {children}
        <LanguageSwitch />
      </div>
    </header>
  );
}
