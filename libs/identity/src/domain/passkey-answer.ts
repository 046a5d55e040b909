import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** The fields of a browser's answer that are looked at before the library verifies it. */
export type PasskeyAnswer = { id: string; challenge: string; raw: unknown };

/**
 * Reads a browser's answer (RegistrationResponseJSON or AuthenticationResponseJSON as text) as far as finding the
 * challenge it answers. Proves nothing yet. Refuses with PASSKEY_FAILED what no browser would send.
 */
export function readPasskeyAnswer(text: string): Result<PasskeyAnswer> {
  try {
    const raw = JSON.parse(text) as { id?: unknown; response?: { clientDataJSON?: unknown } };
    const client = JSON.parse(Buffer.from(String(raw.response?.clientDataJSON), 'base64url').toString()) as {
      challenge?: unknown;
    };
    if (typeof raw.id === 'string' && typeof client.challenge === 'string') {
      return ok({ id: raw.id, challenge: client.challenge, raw });
    }
  } catch {
    // Not JSON: refused like any other wrong answer.
  }
  return refused(new Refusal('invalid', 'PASSKEY_FAILED'));
}
