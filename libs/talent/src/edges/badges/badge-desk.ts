import { Config } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import type { Issuing } from '../../actions/badges/read-badges.ts';
import { badgeCredential, didDocument, didOf, statusListCredential } from '../../domain/badge.ts';
import type { BadgeIssuer, LinkedDocument } from '../../domain/badge.ts';
import { endorsementCredential } from '../../domain/carried-word.ts';
import type { CarriedWord } from '../../domain/carried-word.ts';
import { encodeStatusList } from '../../domain/status-list.ts';
import type { SkillBadgeEntity } from '../../store/skill-badge.entity.ts';
import { BadgeSigner } from './badge-signer.ts';
import type { SignedDocument } from './badge-signer.ts';

/** Puts badges, and what it takes to check them, under the addresses of this installation, and signs them. */
@Injectable()
export class BadgeDesk {
  constructor(
    private readonly config: Config,
    private readonly signer: BadgeSigner,
  ) {}

  /** Each word is signed by itself, so that it can be checked, and taken back, without the badge around it; and once more with the badge. */
  async badge(
    badge: SkillBadgeEntity,
    issuing: Issuing,
    words: readonly CarriedWord[] = [],
  ): Promise<SignedDocument> {
    const issuer = this.issuer(issuing);
    const facts = { ...badge, skill: { ja: badge.skillJa, en: badge.skillEn } };
    const by = { communityId: badge.communityId, did: issuer.did };
    const signed: SignedDocument[] = [];
    for (const word of words)
      signed.push(
        await this.signer.signed(endorsementCredential(word, badge.id, issuer), { ...by, at: word.issuedAt }),
      );
    const at = new Date(Math.max(...[badge, ...words].map(({ issuedAt }) => issuedAt.getTime())));
    return this.signer.signed(badgeCredential(facts, issuer, signed), { ...by, at });
  }

  statusList(
    revoked: readonly number[],
    issuing: Issuing,
    { communityId, at }: { communityId: string; at: Date },
  ): Promise<SignedDocument> {
    const issuer = this.issuer(issuing);
    const list = statusListCredential(encodeStatusList(revoked), issuer, at);
    return this.signer.signed(list, { communityId, did: issuer.did, at });
  }

  keys(communityId: string, issuing: Issuing): LinkedDocument {
    return didDocument(this.issuer(issuing), this.signer.openKey(communityId));
  }

  private issuer({ slug, operator }: Issuing): BadgeIssuer {
    const origin = this.config.settings.PUBLIC_URL.replace(/\/$/, '');
    const base = `${origin}/files/${slug}/badges`;
    return { did: didOf(base), base, name: operator, site: `${origin}/${slug}` };
  }
}
