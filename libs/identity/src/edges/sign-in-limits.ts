import { createHash } from 'node:crypto';

import { unwrap } from '@enishi/kernel';
import { RateLimits } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';

const quarterHour = 15 * 60;

/**
 * How often one may try to get in, per 15 minutes. Counted before the transaction opens, so that a refused try counts
 * too; a right password or code gives its try back, so that nobody is locked out by signing in often. Addresses are
 * counted by hash, known or not alike. All throw the refusal TOO_MANY_TRIES.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Mailed links: 5 per address, 30 per network address. @throws Refusal EMAIL_INVALID, which does not count */
  async link(email: string, ip: string | null): Promise<void> {
    const { key } = unwrap(parseEmail(email));
    await this.limits.take(`identity.link:${hashed(key)}`, 5, quarterHour);
    await this.limits.take(`identity.link_ip:${ip ?? 'unknown'}`, 30, quarterHour);
  }

  /** Wrong passwords: 10 per address; passwords, right ones too: 50 per network address. */
  async password(email: string, ip: string | null): Promise<void> {
    await this.limits.take(passwordKey(email), 10, quarterHour);
    await this.limits.take(`identity.password_ip:${ip ?? 'unknown'}`, 50, quarterHour);
  }

  async passwordWasRight(email: string): Promise<void> {
    await this.limits.giveBack(passwordKey(email), quarterHour);
  }

  /** Wrong codes of an authenticator app and wrong current passwords: 10 per account. */
  async proof(accountId: string): Promise<void> {
    await this.limits.take(proofKey(accountId), 10, quarterHour);
  }

  async proofWasRight(accountId: string): Promise<void> {
    await this.limits.giveBack(proofKey(accountId), quarterHour);
  }

  /** Passkey questions: 60 per network address. */
  async passkey(ip: string | null): Promise<void> {
    await this.limits.take(`identity.passkey_ip:${ip ?? 'unknown'}`, 60, quarterHour);
  }
}

const proofKey = (accountId: string): string => `identity.proof:${accountId}`;

function passwordKey(email: string): string {
  const address = parseEmail(email);
  return `identity.password:${hashed(address.ok ? address.value.key : email)}`;
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
