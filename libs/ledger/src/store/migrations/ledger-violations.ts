import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is wrong with the books, one row per fault. Most of it cannot happen while the triggers stand; the view is the
 * second pair of eyes that looks at a restored backup, and it ties the plan of advance fees to its account.
 */
export class LedgerViolations1764000002100 implements MigrationInterface {
  readonly name = 'LedgerViolations1764000002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view ledger.ledger_violations with (security_invoker = true) as ${faultsOfTheJournal}`);
    await runner.query('grant select on ledger.ledger_violations to enishi_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view ledger.ledger_violations');
  }
}

/** The faults that this migration looks for; later ones add theirs. */
export const faultsOfTheJournal = `
  select entry.community_id, 'entry_not_zero' as violation, entry.id as entry_id,
         format('lines sum to %s', coalesce(lines.total, 0)) as detail
    from ledger.journal_entry entry
    left join lateral (select sum(amount) as total, count(*) as present from ledger.posting where entry_id = entry.id) lines on true
   where coalesce(lines.total, 0) <> 0
  union all
  select entry.community_id, 'lines_missing_or_added', entry.id,
         format('%s of %s lines', lines.present, entry.line_count)
    from ledger.journal_entry entry
    left join lateral (select count(*) as present from ledger.posting where entry_id = entry.id) lines on true
   where lines.present <> entry.line_count
  union all
  select posting.community_id, 'posting_differs_from_entry', posting.entry_id,
         format('line %s: day, stream or community', posting.line)
    from ledger.posting posting
    left join ledger.journal_entry entry on entry.id = posting.entry_id
   where entry.id is null or entry.community_id <> posting.community_id
      or entry.occurred_on <> posting.occurred_on or entry.stream is distinct from posting.stream
  union all
  select reversal.community_id, 'reversal_not_mirrored', reversal.id,
         format('%s differs by %s', lines.account, lines.total)
    from ledger.journal_entry reversal
    join lateral (
      select account, sum(amount) as total from ledger.posting
       where entry_id in (reversal.id, reversal.corrects) group by account having sum(amount) <> 0) lines on true
   where reversal.kind like 'reversal:%'
  union all
  select plan.community_id, 'released_month_without_entry', null::uuid, format('plan row %s', plan.id)
    from ledger.recognition_plan plan
   where plan.released_on is not null and plan.amount > plan.withdrawn
     and not exists (
       select from ledger.journal_entry entry
        where entry.community_id = plan.community_id and entry.source_type = 'recognition_plan'
          and entry.source_id = plan.id::text and entry.kind = 'recognition')
  union all
  select community_id, 'advance_fees_differ_from_plan', null::uuid,
         format('account holds %s, plan holds %s', sum(booked), sum(planned))
    from (
      select community_id, -amount as booked, 0 as planned from ledger.posting where account = 'contract_liability'
      union all
      select community_id, 0, amount - withdrawn from ledger.recognition_plan where released_on is null) both_sides
   group by community_id having sum(booked) <> sum(planned)`;
