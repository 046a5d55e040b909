import { isId } from '@enishi/kernel';

import type { Scope } from './tx.ts';

const scopes: Readonly<Record<Scope, string>> = {
  community: 'community',
  identity: 'identity',
  system: 'system',
};

/**
 * The message that begins a transaction and says what it may see, until it ends and no longer (`set local`). One message
 * cannot carry parameters, so nothing goes into it but a word of the table above and an id in its one spelling.
 * @throws Error for anything else, before the database is asked
 */
export function openingOf(scope: Scope, communityId: string | null): string {
  if (!Object.hasOwn(scopes, scope)) throw new Error('No transaction has such a scope');
  if (communityId !== null && !isId(communityId)) throw new Error('No community has such an id');
  return `start transaction; set local app.scope = '${scopes[scope]}'; set local app.community = '${communityId ?? ''}'`;
}
