/** A mistake in a source file, told to a person without a stack. */
export class BuildError extends Error {}
