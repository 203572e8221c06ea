import * as v from 'valibot';

/**
 * What travels: every listener of the extension hears every message, so each says whom it is for.
 * `background` and `page` calls are answered by one listener; a `notice` is answered by nobody.
 */
const envelopeSchema = v.object({
  siyaq: v.literal(1),
  to: v.picklist(['background', 'page', 'notice']),
  call: v.string(),
  request: v.unknown(),
});

export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** The envelope in a message, or null for a message that is none of ours. */
export function readEnvelope(message: unknown): Envelope | null {
  const parsed = v.safeParse(envelopeSchema, message);
  return parsed.success ? parsed.output : null;
}
