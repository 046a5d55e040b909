import { Injectable } from '@nestjs/common';
import { companyKanaKey, companyNameKey, normaliseDigits } from '@enishi/japan';
import type { Tx } from '@enishi/platform';
import type { CompanyHolding } from '../../domain/company/company-holding.ts';
import type { CompanyEntity } from './company.entity.ts';

/** What the desk's list is narrowed to. */
export type CompanyFilter = {
  /** Of name, reading or registration number, as typed. */
  text: string;
  /** Only those that wait for the secretariat's word. */
  waiting: boolean;
};

/** A row of the desk's list; names nobody. */
export type CompanyRow = Pick<
  CompanyEntity,
  'id' | 'name' | 'legalForm' | 'formPlace' | 'kana' | 'registrationNumber' | 'prefecture' | 'employees'
> & { createdAt: Date; holding: CompanyHolding | null; waiting: boolean };

/** What a company is called, and the plan that it holds or held last. */
export type NamedCompanyRow = Pick<CompanyEntity, 'id' | 'name' | 'legalForm' | 'formPlace'> & {
  planKey: string | null;
};

/** Sorts behind everything that begins alike, in byte order. */
const lastCharacter = '\u{10ffff}';

/** The desk's list of companies: one statement, whatever the number of rows. */
@Injectable()
export class DeskCompanyStore {
  /** Those of some ids; one statement. */
  named(tx: Tx, ids: readonly string[]): Promise<NamedCompanyRow[]> {
    return tx.query<NamedCompanyRow>(
      `select c.id, c.name, c.legal_form "legalForm", c.form_place "formPlace",
              (select plan_key from membership.company_holding h where h.community_id = $1 and h.company_id = c.id
                order by from_day desc, id desc limit 1) "planKey"
         from membership.company c where c.community_id = $1 and c.id = any($2::uuid[])`,
      [tx.community, ids],
    );
  }

  /** Up to `first` after a key, newest first. */
  page(
    tx: Tx,
    { text, waiting }: CompanyFilter,
    { first, after }: { first: number; after: { at: Date; id: string } | null },
  ): Promise<CompanyRow[]> {
    const [name, kana] = [companyNameKey(text), companyKanaKey(text)];
    const number = normaliseDigits(text).replace(/[\s-]/g, '').toUpperCase();
    const all = text.trim() === '';
    return tx.query<CompanyRow>(
      `select c.id, c.name, c.legal_form "legalForm", c.form_place "formPlace", c.kana,
              c.registration_number "registrationNumber", c.prefecture, c.employees, c.created_at "createdAt",
              h.holding, exists (${waits}) waiting
         from membership.company c
         left join lateral (
           select json_build_object('planKey', plan_key, 'interval', interval, 'amount', amount, 'fromDay', from_day,
                    'untilDay', until_day, 'paidUntil', paid_until, 'graceUntil', grace_until, 'cancelsOn', cancels_on) holding
             from membership.company_holding
            where community_id = $1 and company_id = c.id order by from_day desc, id desc limit 1) h on true
        where c.community_id = $1
          and ($2 or (c.name_key >= $3 and c.name_key < $4 and $3 <> '') or (c.kana_key >= $5 and c.kana_key < $6 and $5 <> '')
                  or c.registration_number in ($7, 'T' || $7))
          and (not $8 or exists (${waits}))
          and ($9::timestamptz is null or (c.created_at, c.id) < ($9, $10))
        order by c.created_at desc, c.id desc limit $11`,
      [
        tx.community,
        all,
        ...[name, name + lastCharacter, kana, kana + lastCharacter, number],
        ...[waiting, after?.at ?? null, after?.id ?? null, first],
      ],
    );
  }
}

const waits = `select 1 from membership.company_application a
  where a.community_id = $1 and a.company_id = c.id and a.state = 'waiting'`;
