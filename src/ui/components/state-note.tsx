import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface StateNoteProps {
  icon: IconName;
  title: string;
  /** One or two sentences: why, and what can be done. */
  children: ComponentChildren;
  actions?: ComponentChildren;
  /** Rank of the title: 1 where the note is all the page has to say. */
  level?: 1 | 2;
}

/** What stands where there is nothing to list: a reason in plain words and the way on. */
export function StateNote({ icon, title, children, actions, level = 2 }: StateNoteProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="state">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      <p>{children}</p>
      {actions && <div class="state-actions">{actions}</div>}
    </section>
  );
}

/** A quiet line while something is read. */
export function Loading({ children }: { children: string }) {
  return (
    <p class="loading" role="status">
      <span class="loading-mark" aria-hidden="true" />
      {children}
    </p>
  );
}
