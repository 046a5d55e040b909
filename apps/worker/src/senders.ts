import { CommunityDirectory } from '@enishi/identity';
import type { Locale } from '@enishi/kernel';
import type { Sender, SenderSource } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** Mails come from the community a person knows, not from the software. */
@Injectable()
export class Senders implements SenderSource {
  constructor(private readonly communities: CommunityDirectory) {}

  async senderOf(communityId: string, locale: Locale): Promise<Sender> {
    const community = await this.communities.byId(communityId);
    if (!community) throw new Error(`No community ${communityId}`);
    return { name: community.name[locale], contact: community.contactEmail };
  }
}
