import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

const shortest = 10;
/** Above this a password only burns the server's time while it is hashed. */
const longest = 200;

/**
 * Length over composition rules (NIST SP 800-63B): ten characters, counted as people count them, and neither one
 * character repeated nor the address itself. The text is normalised (NFKC) so that it types alike on every keyboard.
 * Refuses with PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG or PASSWORD_TOO_EASY.
 */
export function checkPassword(typed: string, emailKey: string): Result<string> {
  const password = typed.normalize('NFKC');
  const length = [...password].length;
  if (length < shortest)
    return refused(new Refusal('invalid', 'PASSWORD_TOO_SHORT', { field: 'password', shortest }));
  if (length > longest)
    return refused(new Refusal('invalid', 'PASSWORD_TOO_LONG', { field: 'password', longest }));
  const key = password.toLowerCase();
  if (new Set(key).size < 4 || key === emailKey || key === emailKey.split('@')[0]) {
    return refused(new Refusal('invalid', 'PASSWORD_TOO_EASY', { field: 'password' }));
  }
  return ok(password);
}
