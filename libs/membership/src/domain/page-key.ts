import { Refusal, isTokyoDate, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** Where a page of members ended: lists run from the newest joining day to the oldest, ids breaking ties. */
export type PageKey = { readonly day: TokyoDate; readonly id: string };

/** Most rows of one page. */
export const mostPerPage = 100;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque cursor of a key. */
export function writeCursor({ day, id }: PageKey): string {
  return Buffer.from(`${day}/${id}`).toString('base64url');
}

/** The key of a cursor; refusal CURSOR_UNKNOWN for anything this program did not write. */
export function readCursor(cursor: string): Result<PageKey> {
  const [day = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('/');
  if (!isTokyoDate(day) || !uuid.test(id)) return refused(new Refusal('invalid', 'CURSOR_UNKNOWN'));
  return ok({ day, id });
}

/** How many rows to give; refusal PAGE_TOO_LARGE outside 1–100. */
export function readFirst(first: number): Result<number> {
  const fits = Number.isInteger(first) && first >= 1 && first <= mostPerPage;
  return fits ? ok(first) : refused(new Refusal('invalid', 'PAGE_TOO_LARGE', { most: mostPerPage }));
}
