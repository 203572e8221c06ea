import { useId } from 'preact/hooks';
import { KINDS } from '../../core/kind.ts';
import {
  DEFAULT_READING_STYLE,
  FACES,
  GROUNDS,
  isSameStyle,
  LINE_HEIGHTS,
  MARKED,
  TEXT_SIZES,
  TEXT_WIDTHS,
  type ReadingStyle,
} from '../../core/reading-style.ts';
import type { MessageKey } from '../../locale/translator.ts';
import { changeReadingStyle } from '../../storage/settings-store.ts';
import { useDropDown } from '../components/use-drop-down.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** A button that opens how saved articles look: letters, lines, ground, and what is marked in them. */
export function ReadingOptions() {
  const { t } = useWords();
  const { db, settings } = usePage();
  const attempt = useAttempt();
  const { box, button, content } = useDropDown();
  const style = settings.value.reading;
  const change = (changed: Partial<ReadingStyle>) =>
    void attempt(() => changeReadingStyle(db, changed));
  return (
    <div class="menu" {...box}>
      <button type="button" class="button" {...button}>
        <span class="letters" lang="ar" aria-hidden="true">
          أبج
        </span>
        {t('style_title')}
      </button>
      <div class="style-options" role="group" aria-label={t('style_title')} {...content}>
        <SizeChoice size={style.size} onChange={(size) => change({ size })} />
        <Choice of="lines" values={LINE_HEIGHTS} style={style} onChange={change} />
        <Choice of="width" values={TEXT_WIDTHS} style={style} onChange={change} />
        <Choice of="ground" values={GROUNDS} style={style} onChange={change} />
        <Choice of="face" values={FACES} style={style} onChange={change} />
        <Choice of="marked" values={MARKED} style={style} onChange={change} />
        <KindChoice style={style} onChange={change} />
        <label class="style-check">
          <input
            type="checkbox"
            checked={style.vowels}
            onChange={(event) => change({ vowels: event.currentTarget.checked })}
          />
          {t('style_vowels')}
        </label>
        <button
          type="button"
          class="button button-quiet"
          disabled={isSameStyle(style, DEFAULT_READING_STYLE)}
          onClick={() => change(DEFAULT_READING_STYLE)}
        >
          {t('style_reset')}
        </button>
      </div>
    </div>
  );
}

function SizeChoice(props: {
  size: ReadingStyle['size'];
  onChange: (size: ReadingStyle['size']) => void;
}) {
  const { size, onChange } = props;
  const { t } = useWords();
  const at = TEXT_SIZES.indexOf(size);
  const step = (by: -1 | 1, key: MessageKey, shown: string) => {
    const next = TEXT_SIZES[at + by];
    return (
      <button
        type="button"
        class="button"
        aria-label={t(key)}
        title={t(key)}
        disabled={next === undefined}
        onClick={() => next !== undefined && onChange(next)}
      >
        {shown}
      </button>
    );
  };
  return (
    <div class="style-row" role="group" aria-label={t('style_size')}>
      <span class="style-name" aria-hidden="true">
        {t('style_size')}
      </span>
      <span class="style-values">
        {step(-1, 'style_smaller', '−')}
        <output aria-live="polite">{t('style_size_now', { percent: sizePercent(size) })}</output>
        {step(1, 'style_larger', '+')}
      </span>
    </div>
  );
}

/** The size of letters in hundredths of the page's own. */
export function sizePercent(size: ReadingStyle['size']): number {
  return 100 + size * 12;
}

type Chosen = 'lines' | 'width' | 'ground' | 'face' | 'marked';

function Choice<Of extends Chosen>(props: {
  of: Of;
  values: readonly ReadingStyle[Of][];
  style: ReadingStyle;
  onChange: (changed: Partial<ReadingStyle>) => void;
}) {
  const { of, values, style, onChange } = props;
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="style-row">
      <legend class="style-name">{t(`style_${of}`)}</legend>
      <span class="style-values">
        {values.map((value) => (
          <label key={value} class="style-value" data-value={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={style[of] === value}
              onChange={() => onChange({ [of]: value })}
            />
            <span>{t(`style_${of}_${value}` as MessageKey)}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function KindChoice(props: {
  style: ReadingStyle;
  onChange: (changed: Partial<ReadingStyle>) => void;
}) {
  const { style, onChange } = props;
  const { t } = useWords();
  const { unmarkedKinds } = style;
  return (
    <fieldset class="style-row style-kinds" disabled={style.marked === 'none'}>
      <legend class="style-name">{t('style_kinds')}</legend>
      <span class="style-values">
        {KINDS.map((kind) => (
          <label key={kind} class="style-check" data-kind={kind}>
            <input
              type="checkbox"
              checked={!unmarkedKinds.includes(kind)}
              onChange={(event) =>
                onChange({
                  unmarkedKinds: event.currentTarget.checked
                    ? unmarkedKinds.filter((other) => other !== kind)
                    : [...unmarkedKinds, kind],
                })
              }
            />
            {t(`kind_${kind}`)}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
