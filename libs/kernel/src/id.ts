import { v7 } from 'uuid';

type Flavour<Name extends string> = string & { readonly __id?: Name };

/** Community = tenant; the key of row-level security. */
export type CommunityId = Flavour<'community'>;
/** A person's sign-in, which may belong to several communities. */
export type AccountId = Flavour<'account'>;
/** A person's membership record in one community. */
export type MemberId = Flavour<'member'>;

/**
 * A new identifier: UUID version 7, so that ids made later sort later and indexes stay compact.
 * Plain strings may be passed where a named id is asked for, but one named id not for another.
 */
export function newId(): string {
  return v7();
}

/** Tells whether an untrusted string has an id's shape; a lookup by anything else is "not found", not a fault. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
