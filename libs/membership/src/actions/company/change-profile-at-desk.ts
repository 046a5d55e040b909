import { unwrap, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { profileChangedLetter } from '../../domain/company/profile-letters.ts';
import { profileFields } from '../../domain/company/profile-fields.ts';
import { readLine } from '../../domain/typed-text.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { ChangeCompanyProfile } from './change-company-profile.ts';
import type { ProfileWish } from './change-company-profile.ts';
import { PostToCompany } from './post-to-company.ts';

const longestReason = 300;

/** What was typed at the desk, by whom and why. */
export type DeskProfileWish = Omit<ProfileWish, 'desk'> & { reason: string; actor: string };

/**
 * Changes a company's profile for a company that called, as the company itself would; who did it and why stands in its story, and the
 * company is told by mail what was changed and whether its next fee is another one. Throws the refusals of `ChangeCompanyProfile` and
 * those of lines for the reason.
 */
@Injectable()
export class ChangeProfileAtDesk {
  constructor(
    private readonly change: ChangeCompanyProfile,
    private readonly post: PostToCompany,
  ) {}

  async run(
    tx: Tx,
    company: CompanyEntity,
    { reason: typed, actor, ...wish }: DeskProfileWish,
  ): Promise<void> {
    const reason = unwrap(readLine(typed, 'reason', longestReason));
    const changed = await this.change.run(tx, company, { ...wish, desk: { actor, reason } });
    if (!changed) return;
    const fee = changed.fee && { on: changed.fee.on, amount: yen(changed.fee.amount) };
    const fields = profileFields(changed.fields);
    await this.post.run(tx, company.id, {
      about: 'membership',
      words: ({ greeting, community, locale }) =>
        profileChangedLetter({ greeting, community, fields, reason, fee }, locale),
    });
  }
}
