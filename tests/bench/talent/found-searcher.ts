import { PublishLegalDocument, UpdateCommunity } from '@enishi/identity';
import { newId, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import { antisocialDeclaration, DefineCompanyPlans, FoundCompany } from '@enishi/membership';
import { Transactions } from '@enishi/platform';
import { NestFactory } from '@nestjs/core';
import { type Ground, productOn } from '../ground.ts';
import { areaOf, areas } from './seed-cards.ts';

const text = (word: string) => ({ ja: word, en: word });

/** A company that may look for people without limit and shows its page, for which the ground's own account acts. Answers its id. */
export async function foundSearcher({ communityId, environment, pool }: Ground): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `select account_id id from identity.session order by created_at desc limit 1`,
  );
  const accountId = String(rows[0]?.id);
  const app = await NestFactory.createApplicationContext(productOn(environment), { logger: ['error'] });
  try {
    return await app.get(Transactions).inIdentity(communityId, async (tx) => {
      for (const kind of ['terms', 'privacy'] as const)
        await app.get(PublishLegalDocument, { strict: false }).run(tx, {
          ...{ kind, title: text('規約'), body: text('本文'), publishedBy: null },
          effectiveOn: tokyoDate('2026-01-01'),
        });
      await app.get(UpdateCommunity, { strict: false }).run(tx, {
        settings: {
          disclosure: {
            days: 90,
            leastAge: 18,
            unknownAge: 'allowed',
            placementNumber: '51-募-000123',
          },
        },
        municipalities: Array.from({ length: areas }, (_, at) => ({
          code: areaOf(at + 1),
          name: text(`まち${at + 1}`),
        })),
      });
      await app.get(DefineCompanyPlans, { strict: false }).run(tx, [
        {
          ...{ key: 'corp_bench', name: text('計測'), summary: text('計測'), featured: false, position: 1 },
          ...{ seats: 3, seatPlanKey: 'ind_free', benefits: [], priceUnit: 100, taxNote: null },
          quotas: [{ kind: 'talent_search', per: 'year', amount: null }],
          prices: [{ interval: 'year', amount: yen(132_000) }],
          bands: [{ upTo: null, percent: 100 }],
          ...{ taxCategory: 'taxable_10', needsApproval: false, byInvoice: true },
        },
      ]);
      const { id } = await app.get(FoundCompany, { strict: false }).run(
        tx,
        {
          ...{ name: '計測商店', legalForm: 'other', formPlace: 'before', kana: 'ケイソク' },
          ...{ registrationNumber: '', postalCode: '085-0015', prefecture: '01', address: '釧路市北大通' },
          ...{ department: '', contactName: '計測 誠', contactEmail: 'somu@example.jp', employees: '12' },
          ...{ declared: true, declarationVersion: antisocialDeclaration.version },
          ...{ termsVersion: 1, privacyVersion: 1 },
        },
        { accountId, locale: 'ja', ip: null },
      );
      await tx.query(
        `insert into membership.company_holding
           (id, community_id, company_id, plan_key, plan_version, "interval", amount, from_day, paid_until, end_told, updated_at)
         values ($1, $2, $3, 'corp_bench', 1, 'year', 132000, $4::date - 30, $4::date + 300, false, $5)`,
        [newId(), tx.community, id, tokyoDateOf(tx.now), tx.now],
      );
      await tx.query(
        `insert into membership.company_page (company_id, community_id, draft, published, published_at, updated_at)
         values ($1, $2, '{"purpose":"計測"}', '{"purpose":"計測"}', $3, $3)`,
        [id, tx.community, tx.now],
      );
      return id;
    });
  } finally {
    await app.close();
  }
}
