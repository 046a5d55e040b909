/**
 * SQL: how many places of a set are not for the public at an instant, since whoever waits for one of its dates would need them. Places come
 * free by themselves when a hold runs out, so that nobody could put them aside at that moment: they count as put aside instead. `quotaId`
 * is a column with the name of its table.
 */
export const keptForList = (quotaId: string, now: string): string => `
  coalesce((select sum(claim.count) from ticketing.waiting_claim claim
              join ticketing.waiting_entry waits on waits.id = claim.entry_id
             where claim.quota_id = ${quotaId} and waits.state = 'waiting' and claim.until > ${now}), 0)`;
