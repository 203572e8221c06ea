interface SwitchProps {
  on: boolean;
  label: string;
  /** The label in full, where what is seen leaves out what it is about. */
  name?: string;
  onSwitch: () => void;
}

/** Something that is on or off from the press on. */
export function Switch({ on, label, name = label, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      {...(name !== label && { 'aria-label': name, title: name })}
      onClick={onSwitch}
    >
      <span class="switch-track" aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}
