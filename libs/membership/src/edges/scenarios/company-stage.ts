import { EnsureAccounts } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { FoundCompany } from '../../actions/company/found-company.ts';
import type { FoundingForm } from '../../actions/company/found-company.ts';
import { OrderCompanyPlan } from '../../actions/company/order-company-plan.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
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

  return {
    found,
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
        'select kind from membership.company_turn where company_id = $1 order by at, id',
        [companyId],
      );
      return rows.map(({ kind }) => kind);
    },
  };
}
