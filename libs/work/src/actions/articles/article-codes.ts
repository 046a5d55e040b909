import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { invitationCode, readInvitationCode } from '../../domain/articles/invitation-code.ts';

/** Makes the secrets by which students are invited, with a key of the installation, and reads them. */
@Injectable()
export class ArticleCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('work-article');
  }

  of(articleId: string): string {
    return invitationCode(articleId, this.key);
  }

  /** The article that a code invites to; null for what is no code of ours. */
  read(typed: string): string | null {
    return readInvitationCode(typed, this.key);
  }
}
