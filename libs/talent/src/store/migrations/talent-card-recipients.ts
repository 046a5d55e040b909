import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, indexed } from './talent-card-search.ts';

/**
 * Cards for some companies alone: those that are in a municipality, those of a plan, or one. A card for all of them has no token for it, so that what a search
 * costs stays as it was; one for some has a token that says so, and one that says for whom.
 */
export class TalentCardRecipients1765195100000 implements MigrationInterface {
  name = 'TalentCardRecipients1765195100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of kept) await runner.query(statement);
    await rewritten(runner, index.replace(indexed, narrowedIndex), ([from, to]) => [from, to]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rewritten(runner, index, ([from, to]) => [to, from]);
    for (const statement of forgotten) await runner.query(statement);
  }
}

const kept = [
  'alter table talent.consent add column recipient_key text, add column recipient_name jsonb',
  `alter table talent.consent add constraint consent_narrowed check (
    (recipient_kind in ('area', 'plan', 'one_company')) = (recipient_key is not null) and (recipient_key is null) = (recipient_name is null))`,
  'alter table talent.provision add column ground jsonb',
  'alter table talent.card_index add column shown_to text',
];

const forgotten = [
  'delete from talent.card_index where shown_to is not null',
  'alter table talent.card_index drop column shown_to',
  'alter table talent.provision drop column ground',
  // What was for some companies is for none of them any more, rather than for all.
  `update talent.consent set state = 'withdrawn', ended_at = now() where recipient_key is not null and state = 'in_force'`,
  `alter table talent.consent drop constraint consent_narrowed`,
  `update talent.consent set recipient_kind = 'companies' where recipient_key is not null`,
  'alter table talent.consent drop column recipient_key, drop column recipient_name',
];

const narrowedIndex = indexed.replace('blocked)', 'blocked, shown_to)');

type Change = readonly [from: string, to: string];

/** What the tokens of a card say besides. */
const ofTokens: readonly Change[] = [
  ['blocked uuid[])', 'blocked uuid[], shown_to text)'],
  [`' #c #d'`, `' #v #v' || shown_to, ' #c #d'`],
];

/** What the search asks for besides: a card for all companies, or for those that the looker is one of. */
const ofSearch: readonly Change[] = [
  ['exact integer)', 'exact integer, grounds text[])'],
  [indexed, narrowedIndex],
  [
    `looker || ''''`,
    `looker || ''' & (!''#v''' || coalesce((select string_agg(' | ''#v' || ground || '''', '') from unnest(grounds) ground), '') || ')'`,
  ],
];

/** Both functions say the same as before but for these changes; they take one argument more, so that they are made anew, and the index with them. */
async function rewritten(
  runner: QueryRunner,
  madeAnew: string,
  turned: (change: Change) => Change,
): Promise<void> {
  const tokens = changed(await definitionOf(runner, 'card_tokens'), ofTokens.map(turned));
  const search = changed(await definitionOf(runner, 'find_cards'), ofSearch.map(turned));
  for (const statement of [
    ...[
      'drop function talent.find_cards',
      'drop index talent.card_index_tokens',
      'drop function talent.card_tokens',
    ],
    ...[tokens, madeAnew, search],
    ...[
      'revoke all on function talent.find_cards from public',
      'grant execute on function talent.find_cards to enishi_app',
    ],
  ])
    await runner.query(statement);
}

async function definitionOf(runner: QueryRunner, name: string): Promise<string> {
  const [row] = (await runner.query(
    `select pg_get_functiondef('talent.${name}'::regproc) as definition`,
  )) as { definition: string }[];
  return row?.definition ?? '';
}

const changed = (definition: string, changes: readonly Change[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The search says nothing of ${from}`);
    return text.replaceAll(from, () => to);
  }, definition);
