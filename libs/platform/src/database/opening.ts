import { isId } from '@enishi/kernel';

import type { Scope } from './tx.ts';

const scopes: Readonly<Record<Scope, string>> = {
  community: 'community',
  identity: 'identity',
  system: 'system',
};

/**
 * The message that begins a transaction and says what it may see, until it ends and no longer (`set local`). One message
 * cannot carry parameters, so nothing goes into it but a word of the table above, an id in its one spelling and whole milliseconds: how long a statement of
 * it may take, where that is less than any may.
 * @throws Error for anything else, before the database is asked
 */
export function openingOf(
  scope: Scope,
  communityId: string | null,
  statementMs: number | null = null,
): string {
  if (!Object.hasOwn(scopes, scope)) throw new Error('No transaction has such a scope');
  if (communityId !== null && !isId(communityId)) throw new Error('No community has such an id');
  if (statementMs !== null && !(Number.isSafeInteger(statementMs) && statementMs > 0))
    throw new Error('No statement may take such a time');
  const bound = statementMs === null ? '' : `; set local statement_timeout = ${statementMs}`;
  return `start transaction; set local app.scope = '${scopes[scope]}'; set local app.community = '${communityId ?? ''}'${bound}`;
}
