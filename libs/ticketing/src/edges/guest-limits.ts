import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parseEmail } from '@enishi/identity';
import { RateLimits } from '@enishi/platform';

const quarterHour = 15 * 60;
/** A household orders a few times; an office behind one network address more often. */
const mostPerAddress = 10;
const mostPerNetwork = 40;

/**
 * How often places may be kept without an account: each leads to a letter to an address that nobody has proved. Counted before the
 * transaction opens, so that a refused try counts too; addresses by hash, members' or not alike.
 */
@Injectable()
export class GuestLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Throws TOO_MANY_TRIES (limited). */
  async take(email: string, ip: string | null): Promise<void> {
    const read = parseEmail(email);
    const hashed = read.ok && createHash('sha256').update(read.value.key).digest('base64url');
    if (hashed) await this.limits.take(`ticketing.guest:${hashed}`, mostPerAddress, quarterHour);
    await this.perNetwork(ip);
  }

  /** Where the address is known already. Throws TOO_MANY_TRIES (limited). */
  async perNetwork(ip: string | null): Promise<void> {
    await this.limits.take(`ticketing.guest_ip:${ip ?? 'unknown'}`, mostPerNetwork, quarterHour);
  }
}
