import { Injectable } from '@nestjs/common';
import { RateLimits } from '@enishi/platform';

const hour = 60 * 60;
/** A classroom behind one network address may read the same postings. */
const mostPerNetwork = 10;

/** How often something may be said of postings from one network address: nobody is asked for a name. */
@Injectable()
export class ComplaintLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Throws TOO_MANY_TRIES (limited). */
  async take(ip: string | null): Promise<void> {
    await this.limits.take(`work.complaint_ip:${ip ?? 'unknown'}`, mostPerNetwork, hour);
  }
}
