/** A picture as it is saved: small enough that ten thousand of them are no burden. */
export interface Picture {
  /** `data:image/…;base64,…`. */
  data: string;
  width: number;
  height: number;
  /** What it shows, as the page says; may be empty. */
  alt: string;
}

/** In pixels. */
const LONGEST_EDGE = 960;
/** Bytes of a data address. Larger ones are drawn smaller, then given up. */
const MAX_PICTURE = 240_000;
const DATA = /^data:image\/(?:webp|jpeg|png);base64,[A-Za-z0-9+/]+=*$/u;
const ATTEMPTS = [1, 0.7, 0.45];
const QUALITY = 0.8;

/** Whether this is the address of a picture that holds all of it, and no more than is saved. */
export function isPictureData(data: string): boolean {
  return data.length <= MAX_PICTURE && DATA.test(data);
}

/**
 * A picture of the page as it is saved. One of another site that does not lend it to scripts is asked for as the page itself
 * has it: from the browser's cache where it is there, without credentials.
 *
 * @returns null where the browser does not give its content, or it stays too large
 */
export async function pictureOf(image: HTMLImageElement): Promise<Picture | null> {
  const alt = image.alt.replace(/\s+/gu, ' ').trim().slice(0, 300);
  try {
    return drawn(image, image.naturalWidth, image.naturalHeight, alt);
  } catch {
    // Of another site: the canvas is closed.
  }
  try {
    const answer = await fetch(image.currentSrc, { cache: 'force-cache', credentials: 'omit' });
    if (!answer.ok) return null;
    const bitmap = await createImageBitmap(await answer.blob());
    return drawn(bitmap, bitmap.width, bitmap.height, alt);
  } catch {
    return null;
  }
}

function drawn(
  source: HTMLImageElement | ImageBitmap,
  width: number,
  height: number,
  alt: string,
): Picture | null {
  const fit = Math.min(1, LONGEST_EDGE / Math.max(width, height));
  for (const attempt of ATTEMPTS) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * fit * attempt));
    canvas.height = Math.max(1, Math.round(height * fit * attempt));
    canvas.getContext('2d')!.drawImage(source, 0, 0, canvas.width, canvas.height);
    // A browser that writes no WebP writes PNG instead.
    const webp = canvas.toDataURL('image/webp', QUALITY);
    const data = webp.startsWith('data:image/webp')
      ? webp
      : canvas.toDataURL('image/jpeg', QUALITY);
    if (data.length <= MAX_PICTURE)
      return { data, width: canvas.width, height: canvas.height, alt };
  }
  return null;
}
