import { toChildArray, type ComponentChildren } from 'preact';

/** Facts on one line with dots between them. Each has a box of its own, so that its direction stays inside. */
export function Meta({ children }: { children: ComponentChildren }) {
  return (
    <p class="meta">
      {toChildArray(children).map((child, i) => (
        <span key={i}>{child}</span>
      ))}
    </p>
  );
}
