import type { Tx } from '@enishi/platform';
import { CheckArticle, InviteStudent, TakeInvitation, WriteArticle } from '@enishi/work';
import type { INestApplicationContext } from '@nestjs/common';

type Texts = { why: string; whoWith: string; what: string; growth: string };
type Clerk = { companyId: string; accountId: string };

/** A student writes the texts of a draft and is named with them; the company checks and uses them. Answers with the draft's edition. */
export async function somebodyWrites(
  api: INestApplicationContext,
  tx: Tx,
  { clerk, postingId, texts }: { clerk: Clerk; postingId: string; texts: Texts },
): Promise<number> {
  const [member] = await tx.query<{ id: string; name: string }>(
    `select id, family_name || ' ' || given_name "name" from membership.member
      where community_id = $1 and left_on is null and merged_into is null and birth_date between '2000-01-01' and '2006-12-31'
      order by number limit 1`,
    [tx.community],
  );
  if (!member) return 1;
  const code = await api.get(InviteStudent, { strict: false }).run(tx, clerk, postingId);
  const id = await api.get(TakeInvitation, { strict: false }).take(tx, member.id, code);
  const writing = api.get(WriteArticle, { strict: false });
  await writing.save(tx, member.id, { id, edition: 0, texts, handsIn: true });
  const wish = { naming: 'name_school' as const, name: member.name, school: '地元の大学' };
  await writing.name(tx, member.id, { id, wish, locale: 'ja' });
  const read = { id, edition: 1, postingEdition: 1 };
  await api.get(CheckArticle, { strict: false }).takeOver(tx, clerk, read);
  return 2;
}
