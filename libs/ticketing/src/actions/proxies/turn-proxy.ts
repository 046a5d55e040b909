import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ProxyStore } from '../../store/proxy.store.ts';

/** Agrees to show the tickets of somebody who has asked for it, or ends that. */
@Injectable()
export class TurnProxy {
  constructor(private readonly proxies: ProxyStore) {}

  /** Only whoever was asked can. Pressed twice it is agreed to once. Throws PROXY_NOT_FOUND, also where it has ended. */
  async agree(tx: Tx, memberId: string, id: string): Promise<void> {
    if (!(await this.proxies.agree(tx, id, memberId))) throw new Refusal('not_found', 'PROXY_NOT_FOUND');
  }

  /** Either of the two can, without the other: from this commit on nothing is shown. Throws PROXY_NOT_FOUND. */
  async end(tx: Tx, memberId: string, id: string): Promise<void> {
    if (!(await this.proxies.end(tx, id, memberId))) throw new Refusal('not_found', 'PROXY_NOT_FOUND');
  }
}
