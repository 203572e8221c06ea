import type { RefObject } from 'preact';
import { Icon } from './icon.tsx';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** How many were found, in words; empty while nothing is searched for. Announced when it changes. */
  count: string;
  /** When the reader turns to it. */
  onFocus?: () => void;
  input?: RefObject<HTMLInputElement | null>;
}

/** A search box that takes either script, with its result count as a live region. */
export function SearchField({ label, value, onInput, count, onFocus, input }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        ref={input ?? null}
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onFocus={onFocus}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="search-count" role="status">
        {count}
      </span>
    </div>
  );
}
