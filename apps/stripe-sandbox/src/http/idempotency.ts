import { createHash } from 'node:crypto';
import { ApiError } from '../domain/api-error.ts';
import type { KeptAnswer } from '../domain/sandbox-records.ts';
import type { Records } from '../store/records.ts';

/** How long an answer is replayed: a day of system time. */
export const keptMilliseconds = 24 * 3600 * 1000;

export const fingerprintOf = (method: string, path: string, text: string): string =>
  createHash('sha256').update(`${method} ${path}\n${text}`).digest('hex');

export const keptId = (key: string): string =>
  `kept_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;

/** The answers of requests with an Idempotency-Key, and which of them are being worked on. */
export class Idempotency {
  private readonly records: Records;
  private readonly inFlight = new Set<string>();

  constructor(records: Records) {
    this.records = records;
  }

  /** The answer to replay; or null, and then this request is the one that works (call `release` afterwards). */
  claim(key: string, fingerprint: string, now: number): KeptAnswer | null {
    if (this.inFlight.has(key)) {
      const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Try again later.`;
      throw new ApiError(409, 'idempotency_error', { message, code: 'idempotency_key_in_use' });
    }
    const kept = this.records.find('sandbox.kept_answer', keptId(key));
    if (!kept || now - kept.kept_at > keptMilliseconds) {
      this.inFlight.add(key);
      return null;
    }
    if (kept.fingerprint !== fingerprint) {
      const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
      throw new ApiError(400, 'idempotency_error', { message });
    }
    return kept;
  }

  release(key: string): void {
    this.inFlight.delete(key);
  }
}
