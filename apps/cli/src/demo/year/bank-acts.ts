import { gzipSync } from 'node:zlib';

import { tokyoDateOf } from '@enishi/kernel';

import { payerOf } from '../demo-companies.ts';
import { asClerk, companyOf } from './company-acts.ts';
import { asDesk } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';
import { transferOf } from './event-way-acts.ts';

/** What a payment differs from the invoice that it is for, in yen: a bank keeps its fee, somebody adds too much. */
const differences: Record<string, number> = { exact: 0, short: -660, over: 5_000 };
/** What nobody at the secretariat can tell the sender of. */
const unknown = { payer: 'アオゾラキカク', amount: 12_000 };
const firstBalance = 1_000_000;

type Row = { payer: string; amount: number };

/** The bank is made up, and so are its headings: what its columns hold is said with the file. */
const headings = '取扱日,お振込人,ご入金,ご残高';
const columns = ['day', 'payer', 'deposit', 'balance'].map((field, column) => ({ field, column }));

/** Takes the bank's list in, the account being registered with the first one: `clerk:exact|short|over…`, `clerk:yen`, `ticket:member:event`, or `unknown`. */
export const bringsStatement: Step = async (scene) => {
  const rows: Row[] = [];
  for (const word of scene.recorded.words) rows.push(await rowOf(scene, word));
  const content = gzipSync(Buffer.from(statement(scene, rows))).toString('base64');
  await asDesk(
    scene,
    `mutation ($accountId: ID!, $fileName: String!, $content: String!, $columns: [BankColumnInput!]) {
       bringBankFile(accountId: $accountId, fileName: $fileName, content: $content, columns: $columns) }`,
    { accountId: await accountOf(scene), fileName: `meisai-${today(scene)}.csv`, content, columns },
  );
};

type Proposed = {
  kind: string;
  transfer: { id: string };
  parts: { invoice: { id: string }; amount: number; fee: number }[];
};

/** Approves what is proposed for the payments; one that nobody knows stays on the list. */
export const matchesTransfers: Step = async (scene) => {
  const { bankTransfers } = await asDesk<{ bankTransfers: { open: Proposed[] } }>(
    scene,
    '{ bankTransfers { open { kind transfer { id } parts { invoice { id } amount fee } } } }',
  );
  const known = bankTransfers.open.filter(({ kind }) => kind in { exact: 1, short: 1, over: 1 });
  for (const { kind, transfer, parts } of known)
    await asDesk(
      scene,
      `mutation ($id: ID!, $parts: [TransferPartInput!]!, $feeAs: BankFeeAccount) {
         matchTransfer(id: $id, parts: $parts, feeAs: $feeAs) }`,
      {
        id: transfer.id,
        parts: parts.map(({ invoice, amount, fee }) => ({ receivableId: invoice.id, amount, fee })),
        feeAs: kind === 'short' ? 'processor_fee' : null,
      },
    );
};

/** A payment of the invoice that a company still owes. */
async function rowOf(scene: Scene, word: string): Promise<Row> {
  if (word === 'unknown') return unknown;
  const [clerk, kind = '', event = ''] = word.split(':');
  if (clerk === 'ticket')
    return transferOf({ ...scene, recorded: { ...scene.recorded, who: Number(kind), words: [event] } });
  const who = Number(clerk);
  const name = payerOf(scene.founded.community.slug, who);
  if (/^\d+$/.test(kind)) return { payer: name, amount: Number(kind) };
  const payer = { ...scene, recorded: { ...scene.recorded, who } };
  const { companyInvoices } = await asClerk<{ companyInvoices: { amount: number; state: string }[] }>(
    payer,
    'query ($companyId: ID!) { companyInvoices(companyId: $companyId) { amount state } }',
    { companyId: await companyOf(payer) },
  );
  const owed = companyInvoices.find(({ state }) => state === 'open');
  const difference = differences[kind];
  if (!owed || difference === undefined) throw new Error(`Nothing is owed that "${word}" could pay`);
  return { payer: name, amount: owed.amount + difference };
}

/** As banks let one download it, one line a payment. */
function statement(scene: Scene, rows: readonly Row[]): string {
  let balance = firstBalance;
  const lines = rows.map(({ payer, amount }) => {
    balance += amount;
    return [today(scene).replaceAll('-', '/'), payer, amount, balance].join(',');
  });
  return [headings, ...lines].join('\r\n');
}

async function accountOf(scene: Scene): Promise<string> {
  const { bankTransfers } = await asDesk<{ bankTransfers: { accounts: { id: string }[] } }>(
    scene,
    '{ bankTransfers { accounts { id } } }',
  );
  const [known] = bankTransfers.accounts;
  if (known) return known.id;
  const [name = ''] = scene.founded.community.bankAccount.split(' ');
  const account = { name, bankCode: '9998', branchCode: '101', kind: 'ordinary', number: '0001234' };
  const { saveBankAccount } = await asDesk<{ saveBankAccount: string }>(
    scene,
    'mutation ($account: BankAccountInput!) { saveBankAccount(account: $account) }',
    { account: { ...account, feeTolerance: 880 } },
  );
  return saveBankAccount;
}

const today = ({ world }: Scene): string => tokyoDateOf(world.clock.now());
