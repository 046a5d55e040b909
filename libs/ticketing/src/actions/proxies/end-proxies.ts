import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ProxyStore } from '../../store/proxy.store.ts';

/** An entry of the register goes on as another: whoever it had named, and who had named it, have to say so anew, since that was about what either could see then. */
@Injectable()
export class EndProxies {
  constructor(private readonly proxies: ProxyStore) {}

  run(tx: Tx, memberId: string): Promise<void> {
    return this.proxies.endOf(tx, memberId);
  }
}
