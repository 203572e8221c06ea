import * as v from 'valibot';

/** Where the build lists the packs that ship. */
export const PACK_LIST = 'packs/index.json';

/**
 * Of each pack the SHA-256 of its lines, the archive that holds it (a path within the extension) and where it stands in that
 * once it is unpacked, see `pack-bytes.ts`.
 */
export const shippedPacksSchema = v.array(
  v.object({
    id: v.string(),
    sha256: v.string(),
    file: v.string(),
    start: v.number(),
    end: v.number(),
  }),
);
export type ShippedPack = v.InferOutput<typeof shippedPacksSchema>[number];
