import { newId } from '@enishi/kernel';
import { gzipSync } from 'node:zlib';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

let accounts = 0;

/** Each time another account: the same one is registered once. */
const anAccount = () => ({
  number: String(++accounts),
  ...{
    name: '三井住友銀行',
    bankCode: '0009',
    branchCode: '101',
    kind: 'ordinary',

    feeTolerance: 880,
  },
});
const save = 'mutation ($account: BankAccountInput!) { saveBankAccount(account: $account) }';
const bring = `mutation ($accountId: ID!, $fileName: String!, $content: String!) {
  bringBankFile(accountId: $accountId, fileName: $fileName, content: $content) }`;
const issue = 'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) }';
const open = `{ bankTransfers { sure open { transfer { id } parts { invoice { id } amount fee } } } }`;

const packed = (text: string): string => gzipSync(Buffer.from(text)).toString('base64');
const statement = packed(
  ['年月日,お引出し,お預入れ,お取り扱い内容,残高', '2026/01/05,,132000,ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-,132000'].join('\r\n'),
);

const text = {
  ...{
    kind: 'invoice',
    name: '有限会社あかんべかりー',
    isOrganisation: true,
    department: '',
    orderNumber: '',
  },
  ...{
    suppliedFrom: '2030-04-01',
    suppliedTo: '2031-03-31',
    dueOn: '2030-03-31',
    validUntil: null,
    note: '',
  },
  ...{ priceMode: 'inclusive', bankAccount: '普通 0000001' },
  lines: [{ description: '法人ベーシック会費', quantity: 1, unitPrice: 132_000, category: 'taxable_10' }],
};

type Proposed = {
  transfer: { id: string };
  parts: { invoice: { id: string }; amount: number; fee: number }[];
};

/** An account of the community, and the owner who asks. */
async function banked(stage: OperationStage) {
  const { asker } = await stage.owner();
  const { data } = await stage.api.desk<{ saveBankAccount: string }>(save, { account: anAccount() }, asker);
  return { asker, accountId: data!.saveBankAccount };
}

/** An invoice and the transfer that pays it. */
async function paid(stage: OperationStage) {
  const { asker, accountId } = await banked(stage);
  await stage.api.desk(issue, { input: { id: newId(), text, tie: null, reason: '' } }, asker);
  await stage.api.desk(bring, { accountId, fileName: 'x.csv', content: statement }, asker);
  await stage.api.runReactions();
  const { data } = await stage.api.desk<{ bankTransfers: { open: Proposed[] } }>(open, {}, asker);
  const proposed = data!.bankTransfers.open.reverse().find(({ parts: some }) => some.length > 0);
  const parts = proposed!.parts.map(({ invoice, amount, fee }) => ({
    receivableId: invoice.id,
    amount,
    fee,
  }));
  return { asker, id: proposed!.transfer.id, parts };
}

const set = `mutation ($id: ID!, $to: TransferAside!, $note: String!) { setTransferAside(id: $id, to: $to, note: $note) }`;
const ask = `mutation ($id: ID!, $amount: Int!, $day: TokyoDate!, $bank: String!, $accountTail: String!, $note: String!) {
  askRepayment(id: $id, amount: $amount, day: $day, bank: $bank, accountTail: $accountTail, note: $note) }`;
const askCash = 'mutation ($id: ID!, $amount: Int!) { askCashReturn(id: $id, amount: $amount) }';
const repayment = { day: '2026-01-06', bank: '北大通信用金庫', accountTail: '1234', note: '' };

/** Money that has to be given back, and an invoice that it could settle instead. */
async function held(stage: OperationStage) {
  const { asker, id: transferId, parts } = await paid(stage);
  await stage.api.desk(set, { id: transferId, to: 'owed', note: '' }, asker);
  const { data } = await stage.api.desk<{ heldMoney: { items: { id: string }[] } }>(
    ...(['{ heldMoney { items { id } } }', {}, asker] as const),
  );
  return { asker, id: data!.heldMoney.items.at(-1)!.id, receivableId: parts[0]!.receivableId };
}

/** Money on the bank's list. */
export const transferOccasions: Occasions = {
  'desk Query.bankTransfers': async (stage) => ({ asker: (await paid(stage)).asker, variables: {} }),
  'desk Query.transferChoice': async (stage) => {
    const { asker, id, parts } = await paid(stage);
    return {
      asker,
      variables: { id, search: 'あかん', chosen: parts.map(({ receivableId }) => receivableId) },
    };
  },
  'desk Query.stripeTransfers': async (stage) => ({ asker: (await paid(stage)).asker, variables: {} }),
  'desk Mutation.askTransferAgain': async (stage) => {
    const { asker, parts } = await paid(stage);
    const { receivableId: id } = parts[0]!;
    await stage.inside((tx) =>
      tx.query(`update billing.receivable set paid_into = 'virtual' where id = $1`, [id]),
    );
    return { asker, variables: { id } };
  },
  'desk Mutation.askCashReturn': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { id: await stage.companyWithCash(), amount: 5_000 } };
  },
  'desk Mutation.decideCashReturn': async (stage) => {
    const { asker } = await stage.owner();
    const { data } = await stage.api.desk<{ askCashReturn: string }>(
      ...([askCash, { id: await stage.companyWithCash(), amount: 5_000 }, asker] as const),
    );
    return { asker, variables: { id: data!.askCashReturn, approve: false } };
  },
  'desk Query.heldMoney': async (stage) => ({ asker: (await held(stage)).asker, variables: {} }),
  'desk Query.heldItem': async (stage) => {
    const { asker, id } = await held(stage);
    return { asker, variables: { id, search: 'あかん' } };
  },
  'desk Mutation.askRepayment': async (stage) => {
    const { asker, id } = await held(stage);
    return { asker, variables: { id, amount: 132_000, ...repayment } };
  },
  'desk Mutation.assignHeld': async (stage) => {
    const { asker, id, receivableId } = await held(stage);
    return { asker, variables: { id, receivableId, amount: 132_000 } };
  },
  'desk Mutation.decideHeldMove': async (stage) => {
    const { asker, id } = await held(stage);
    const { data } = await stage.api.desk<{ askRepayment: string }>(
      ...([ask, { id, amount: 132_000, ...repayment }, asker] as const),
    );
    return { asker, variables: { id: data!.askRepayment, to: 'withdrawn' } };
  },
  'desk Mutation.saveBankAccount': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { account: anAccount() },
  }),
  'desk Mutation.bringBankFile': async (stage) => {
    const { asker, accountId } = await banked(stage);
    return { asker, variables: { accountId, fileName: 'x.csv', content: statement, columns: null } };
  },
  'desk Mutation.matchTransfer': async (stage) => {
    const { asker, id, parts } = await paid(stage);
    return { asker, variables: { id, parts, feeAs: null } };
  },
  'desk Mutation.matchSureTransfers': async (stage) => {
    const { asker, id } = await paid(stage);
    return { asker, variables: { ids: [id] } };
  },
  'desk Mutation.setTransferAside': async (stage) => {
    const { asker, id } = await paid(stage);
    return { asker, variables: { id, to: 'owed', note: '誤振込' } };
  },
  'desk Mutation.takeTransferBack': async (stage) => {
    const { asker, id, parts } = await paid(stage);
    const match = `mutation ($id: ID!, $parts: [TransferPartInput!]!) { matchTransfer(id: $id, parts: $parts) }`;
    await stage.api.desk(match, { id, parts }, asker);
    return { asker, variables: { id } };
  },
};
