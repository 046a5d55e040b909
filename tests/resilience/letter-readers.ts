import { SaveLetter, SaveSenderCard, ScheduleLetter } from '@enishi/engagement';
import { newId } from '@enishi/kernel';
import type { TestDatabase, TestProgram } from '@enishi/testing';

/** People who ticked the newsletter's box, in bulk: as joining one by one would leave them. */
export async function seedReaders(
  database: TestDatabase,
  communityId: string,
  readers: number,
): Promise<string[]> {
  const emails = Array.from({ length: readers }, (_, at) => `reader${at}@example.jp`);
  await database.look(SEED, [communityId, emails]);
  return emails;
}

const SEED = `
  with person as (
    select uuidv7() as account, uuidv7() as member, email, n from unnest($2::text[]) with ordinality as e (email, n)),
  account as (
    insert into identity.account (id, email, email_key, locale, created_at)
    select account, email, email, 'ja', now() from person),
  consent as (
    insert into identity.consent (id, community_id, account_id, kind, document_version, wording, locale, channel, given_at)
    select uuidv7(), $1, account, 'newsletter', 1, '受け取ります', 'ja', 'join', now() from person),
  member as (
    insert into membership.member (id, community_id, account_id, number, family_name, given_name, family_kana, given_kana,
      email, birth_date, prefecture, tie, guardian_state, guardian_covers_paid, newsletter, locale, joined_on, created_at, updated_at)
    select member, $1, account, 'T-' || n, '試', '花子', 'タメシ', 'ハナコ', email, '1990-01-01', '01', 'live', 'none', false, true,
      'ja', '2026-01-01', now(), now() from person)
  insert into membership.membership (member_id, community_id, status, plan_key, source_kind, source_id, updated_at)
  select member, $1, 'current', 'ind_free', 'free', member::text, now() from person`;

/** A letter to everybody, sent now; its mails leave once a worker runs. */
export async function sendLetter(program: TestProgram, communityId: string): Promise<string> {
  return program.transactions.inCommunity(communityId, async (tx) => {
    await program.get(SaveSenderCard).run(tx, {
      senderName: '試しの会',
      postalAddress: '〒085-0000 釧路市見本町1-2',
      contact: 'trial@example.jp',
    });
    const id = await program.get(SaveLetter).run(tx, {
      id: null,
      by: newId(),
      draft: {
        subjectJa: '試しの便り',
        subjectEn: null,
        bodyJa: '## 試し\n\n本文です。',
        bodyEn: null,
        segment: { planKeys: [], prefectures: [], ties: [], interests: [] },
        shelf: 'nowhere',
      },
    });
    await program.get(ScheduleLetter).run(tx, id, null);
    return id;
  });
}
