import { useWords } from '../page/page-context.ts';

/** The name of the product in both scripts, the interface's own first. */
export function Brand() {
  const { language } = useWords();
  const arabic = <span lang="ar">سياق</span>;
  const latin = <span lang="en">Siyaq</span>;
  return (
    <span class="brand" translate={false}>
      {language === 'ar' ? [arabic, latin] : [latin, arabic]}
    </span>
  );
}
