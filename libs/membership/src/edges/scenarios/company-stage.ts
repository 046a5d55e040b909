import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { DecidePrice } from '../../actions/company/decide-price.ts';
import { FindCompany } from '../../actions/company/find-company.ts';
import { FoundCompany } from '../../actions/company/found-company.ts';
import type { FoundingForm } from '../../actions/company/found-company.ts';
import { OrderCompanyPlan } from '../../actions/company/order-company-plan.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ProposePrice } from '../../actions/company/propose-price.ts';
import type { PriceProposal } from '../../actions/company/propose-price.ts';
import { ReadCompany } from '../../actions/company/read-company.ts';
import type { CompanyRecord } from '../../actions/company/read-company.ts';
import { ReadCompanyTerms } from '../../actions/company/read-company-terms.ts';
import { exampleCompany } from '../../domain/company/example-company-form.ts';
import type { RunningProgram } from '../../example-community.ts';
import { pay } from './membership-stage.ts';

/** Whoever acts for a company, and the company. */
export type Clerk = { accountId: string; companyId: string };

type Stage = {
  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  catchUp(): Promise<void>;
};
type Program = RunningProgram & { runReactions(): Promise<number> };
type Database = { look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> };

const origin = { communitySlug: 'doto', locale: 'ja', ip: '192.0.2.7', userAgent: 'spec' } as const;

/** Companies on a membership stage: entered, ordering, paying. */
export function companiesOn(stage: Stage, program: Program, database: Database) {
  let clerks = 0;
  const own = (tx: Tx, { accountId, companyId }: Clerk) =>
    program.get(OwnCompany).run(tx, accountId, companyId);

  const found = async (changes: Partial<FoundingForm> = {}): Promise<Clerk> => {
    clerks += 1;
    const email = `clerk${clerks}@example.jp`;
    return stage.inside(async (tx) => {
      const accountId = (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!;
      const form = { ...exampleCompany, contactEmail: email, ...changes };
      const company = await program.get(FoundCompany).run(tx, form, { accountId, locale: 'ja', ip: null });
      return { accountId, companyId: company.id };
    });
  };

  /** An order whose page at Stripe is open; answers with the attempt's id and the page's address. */
  const order = async (
    clerk: Clerk,
    planKey = 'corp_basic',
    interval: 'month' | 'year' = 'month',
  ): Promise<{ id: string; url: string }> => {
    const wish = { planKey, interval };
    const { id } = await stage.inside(async (tx) => {
      const company = await own(tx, clerk);
      const { disclosure } = await program.get(ReadCompanyTerms).run(tx, company, wish);
      const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
      return program.get(OrderCompanyPlan).run(tx, company, press, origin);
    });
    await program.runReactions();
    const [row] = await database.look<{ url: string }>(
      'select session_url url from billing.checkout_attempt where id = $1',
      [id],
    );
    return { id, url: row!.url };
  };

  /** A price for a company that one at the desk proposed and another approved. */
  const agree = async ({ companyId }: Clerk, wish: Partial<PriceProposal>): Promise<void> => {
    const proposal: PriceProposal = {
      ...{ planKey: 'corp_basic', interval: 'year', amount: 100_000, validUntil: tokyoDate('2027-03-31') },
      ...{ reason: '地域の共同事業のため', by: 'tamura@example.jp', ...wish },
    };
    await stage.inside(async (tx) => {
      const company = await program.get(FindCompany).run(tx, companyId);
      await program.get(ProposePrice).run(tx, company, proposal);
    });
    await stage.inside(async (tx) => {
      const [{ id }] = (await tx.query<{ id: string }>(
        `select id from membership.company_price where company_id = $1 and state = 'proposed'`,
        [companyId],
      )) as [{ id: string }];
      await program.get(DecidePrice).run(tx, { companyId, id }, { word: 'approved', by: 'kono@example.jp' });
    });
    await program.runReactions();
  };

  return {
    found,
    agree,
    /** The desk ends what was approved. */
    endPrices: ({ companyId }: Clerk): Promise<void> =>
      stage.inside(async (tx) => {
        const approved = await tx.query<{ id: string }>(
          `select id from membership.company_price where company_id = $1 and state = 'approved'`,
          [companyId],
        );
        for (const { id } of approved)
          await program
            .get(DecidePrice)
            .run(tx, { companyId, id }, { word: 'withdrawn', by: 'kono@example.jp' });
      }),
    order,
    /** A company whose first month is paid. */
    payer: async (changes: Partial<FoundingForm> = {}): Promise<Clerk> => {
      const clerk = await found(changes);
      await pay((await order(clerk)).url);
      await stage.catchUp();
      return clerk;
    },
    record: (clerk: Clerk): Promise<CompanyRecord> =>
      stage.inside(async (tx) => program.get(ReadCompany).run(tx, await own(tx, clerk))),
    story: async ({ companyId }: Clerk): Promise<string[]> => {
      const rows = await database.look<{ kind: string }>(
        `select kind from membership.company_turn where company_id = $1 and kind <> 'letter_sent' order by at, id`,
        [companyId],
      );
      return rows.map(({ kind }) => kind);
    },
  };
}
