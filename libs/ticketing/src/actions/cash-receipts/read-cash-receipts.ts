import { Injectable } from '@nestjs/common';
import { ReceiptsOf } from '@enishi/billing';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { sumOf } from '../../domain/door-cash.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { FindCash } from './find-cash.ts';
import type { CashMeant } from './find-cash.ts';
import { cashPayer } from './write-cash-receipt.ts';

/** The receipts of the cash of an order, every version, newest first. */
export type CashReceipts = {
  /** Cash was taken. */
  hasCash: boolean;
  /** It is taken at the entrance, and not at the counter. */
  atEntrance: boolean;
  /** What was paid at the entrance and stands on no receipt yet; yen, tax included. */
  unstated: number;
  /** Receipts of cash that was handed back whole. */
  handedBackIds: string[];
  /** The address that is known of whoever paid; empty where none is. */
  email: string;
  receipts: Awaited<ReturnType<ReceiptsOf['ofCash']>>;
};

/** Reads the receipts of cash for the desk; that the name on them was looked at is written down. */
@Injectable()
export class ReadCashReceipts {
  constructor(
    private readonly cash: FindCash,
    private readonly receipts: ReceiptsOf,
    private readonly orderers: FindOrderer,
    private readonly names: NameMembers,
  ) {}

  /** Throws COUNTER_NOT_FOUND. */
  async run(tx: Tx, meant: CashMeant, reader: DeskReader): Promise<CashReceipts> {
    const found = await this.cash.run(tx, meant);
    const [atEntrance, unstated] =
      found.at === 'door' ? [true, sumOf(found.unstated)] : ([false, 0] as const);
    const hasCash = found.cashIds.length > 0 || unstated > 0;
    const nothing = { hasCash, atEntrance, unstated, handedBackIds: [], email: '', receipts: [] };
    if (!hasCash) return nothing;
    const payer = cashPayer(found);
    await this.names.run(tx, payer.kind === 'member' ? [payer.id] : [], {
      ...{ reader, reason: `counter_receipt:${found.order.id}`, others: payer.kind === 'guest' ? 1 : 0 },
    });
    const { email } = await this.orderers.payer(tx, payer);
    const receipts = await this.receipts.ofCash(tx, ...found.cashIds);
    const back = new Set(
      found.at === 'door' ? found.cashes.filter((one) => one.back).map(({ id }) => id) : [],
    );
    const handedBackIds = receipts.filter((one) => back.has(one.cashPaymentId ?? '')).map(({ id }) => id);
    return { ...nothing, email, receipts, handedBackIds };
  }
}
