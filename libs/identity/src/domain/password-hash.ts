import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with OWASP's parameters: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of a password nobody has, so that a sign-in to an unknown address takes as long as one to a known. */
const nobody = hash('nobody signs in with this password', cost);

/** The password in PHC notation, with its salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether a typed password is the one hashed. With no hash to compare, spends the same time and says no. */
export async function passwordMatches(hashed: string | null, typed: string): Promise<boolean> {
  const matches = await verify(hashed ?? (await nobody), typed.normalize('NFKC').slice(0, 200));
  return hashed !== null && matches;
}
