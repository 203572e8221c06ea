import { Icon } from './icon.tsx';

interface FileButtonProps {
  label: string;
  /** Kinds and endings, as a field of files has them. */
  accept: string;
  multiple?: boolean;
  working?: boolean;
  /** @param files one at least */
  onFiles: (files: readonly File[]) => void;
}

/** A button that lets the reader choose files. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, multiple = false, working = false, onFiles } = props;
  const choose = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    // So that the same file, once mended, can be chosen again.
    field.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <label class="button file-button" aria-busy={working}>
      <Icon name="file" />
      {label}
      <input
        type="file"
        class="visually-hidden"
        multiple={multiple}
        accept={accept}
        onChange={(event) => choose(event.currentTarget)}
      />
    </label>
  );
}
