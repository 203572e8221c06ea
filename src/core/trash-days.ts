/** How long a deleted article can be brought back. */
export const TRASH_DAYS = 30;
