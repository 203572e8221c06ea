import { pictureOfArticle } from '../../storage/picture-store.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** The picture that led the article on its page; nothing where none was saved. */
export function LeadPicture({ article }: { article: string }) {
  const { db } = usePage();
  const picture = valueOf(
    useLive(() => pictureOfArticle(db, article), [db, article]),
    null,
  );
  if (picture === null) return null;
  const { data, width, height, alt } = picture;
  return (
    <figure class="lead-picture">
      <img src={data} width={width} height={height} alt={alt} dir="auto" />
    </figure>
  );
}
