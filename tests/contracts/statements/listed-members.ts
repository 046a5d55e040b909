import type { OperationStage } from './operation-stage.ts';

/** Gives everybody the directory and an entry in it; the member only where `listed`. */
export async function listMembers(stage: OperationStage, memberId: string, listed = true): Promise<void> {
  await stage.inside(async (tx) => {
    await tx.query(
      `insert into membership.privilege_grant (id, community_id, member_id, privilege, source_kind, source_id, from_day, state, updated_at)
       select gen_random_uuid(), community_id, id, 'directory', 'complimentary', 'd', '2026-01-01', 'live', now()
         from membership.member on conflict do nothing`,
    );
    await tx.query(
      `insert into membership.directory_entry (member_id, community_id, listed, display_name, area, interests, line, links, shown,
         sort_key, search_text, listed_at, updated_at)
       select id, community_id, true, '名前', '', '', '', '{}', '{}', '名前', '名前', now(), now()
         from membership.member where id <> $1 or $2 on conflict do nothing`,
      [memberId, listed],
    );
  });
}
