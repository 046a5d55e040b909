import type { TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { feeAccounts } from '../../domain/receivables/settlement.ts';
import type { FeeAccount } from '../../domain/receivables/settlement.ts';
import { bankFields } from '../../domain/transfers/bank-csv.ts';
import type { BankField } from '../../domain/transfers/bank-csv.ts';
import type { AccountKind } from '../../domain/transfers/bank-statement.ts';
import { nameLikenesses } from '../../domain/transfers/payer-name.ts';
import type { NameLikeness } from '../../domain/transfers/payer-name.ts';
import { matchKinds } from '../../domain/transfers/transfer-matching.ts';
import type { MatchKind } from '../../domain/transfers/transfer-matching.ts';
import { transferStates } from '../../domain/transfers/transfer-states.ts';
import type { TransferState } from '../../domain/transfers/transfer-states.ts';

export const AccountKindEnum = graphqlEnum<AccountKind>(
  ['ordinary', 'current', 'savings'],
  'BankAccountKind',
  '普通, 当座, 貯蓄.',
);
const MatchKindEnum = graphqlEnum<MatchKind>(matchKinds, 'TransferMatchKind', 'What a transfer seems to be.');
const NameLikenessEnum = graphqlEnum<NameLikeness>(
  [...nameLikenesses],
  'PayerNameLikeness',
  'The number of an order stands beside it; matched by a person before; the same in kana; sounds alike or is cut off.',
);
export const TransferStateEnum = graphqlEnum<TransferState>(
  transferStates,
  'TransferState',
  'Waits; matched; none of ours to match (nothing booked); to be given back (booked as 預り金).',
);
export const TransferAsideEnum = graphqlEnum<'foreign' | 'owed'>(
  ['foreign', 'owed'],
  'TransferAside',
  'None of ours, or to be given back.',
);
export const FeeAccountEnum = graphqlEnum<FeeAccount>(
  [...feeAccounts],
  'BankFeeAccount',
  'How a fee that the payer’s bank kept is borne: 支払手数料 or 売上値引.',
);
const BankFieldEnum = graphqlEnum<BankField>(
  [...bankFields],
  'BankField',
  'What a column of a bank’s CSV holds.',
);

@ObjectType('BankAccount', { description: 'An account of the community to which transfers come.' })
export class BankAccountType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) bankCode: string;
  @Field(() => String) branchCode: string;
  @Field(() => AccountKindEnum) kind: AccountKind;
  @Field(() => String) number: string;
  @Field(() => YenScalar, { description: 'Up to so much may be let go as a bank’s fee.' }) feeTolerance: Yen;
}

@InputType({ description: 'An account; with an id only name and tolerance are changed.' })
export class BankAccountInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String) name: string;
  @Field(() => String) bankCode: string;
  @Field(() => String) branchCode: string;
  @Field(() => AccountKindEnum) kind: AccountKind;
  @Field(() => String) number: string;
  @Field(() => YenScalar) feeTolerance: Yen;
}

@ObjectType('BankFile', { description: 'A file of a bank and how far it is taken in.' })
export class BankFileType {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => Boolean, { description: 'False while the worker takes it in.' }) isDone: boolean;
  @Field(() => Int, { description: 'Payments in it.' }) rowCount: number;
  @Field(() => Int) fresh: number;
  @Field(() => Int, { description: 'There already: not taken in again.' }) known: number;
  @Field(() => Int, { description: 'Movements that went out, of which nothing is kept.' }) outgoing: number;
  @Field(() => String) broughtBy: string;
  @Field(() => InstantScalar) broughtAt: Date;
}

@ObjectType('OpenInvoice', { description: 'An invoice, or an order, for which money is awaited.' })
export class OpenInvoiceType {
  @Field(() => ID, { description: 'Of what is owed by it.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'Null of an order.' }) documentId: string | null;
  @Field(() => String, { description: 'Of an order the number before its payer’s name.' }) number: string;
  @Field(() => String) debtor: string;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => YenScalar, { description: 'What is still to be paid.' }) open: Yen;
  @Field(() => Boolean, { description: 'An order whose time to pay is over.' }) late: boolean;
}

@ObjectType('TransferPart', { description: 'Yen for one invoice.' })
export class TransferPartType {
  @Field(() => OpenInvoiceType) invoice: OpenInvoiceType;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => YenScalar, { description: 'Missing, to be let go as a bank’s fee.' }) fee: Yen;
}

@ObjectType('Transfer', { description: 'Money that came to the bank.' })
export class TransferType {
  @Field(() => ID) id: string;
  @Field(() => TokyoDateScalar) day: TokyoDate;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => String, { description: 'As the bank wrote it.' }) payer: string;
  @Field(() => TransferStateEnum) state: TransferState;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
  @Field(() => String) note: string;
}

@ObjectType('ProposedTransfer', { description: 'What waits for a person, and what it seems to be.' })
export class ProposedTransferType {
  @Field(() => TransferType) transfer: TransferType;
  @Field(() => MatchKindEnum) kind: MatchKind;
  @Field(() => NameLikenessEnum, { nullable: true }) name: NameLikeness | null;
  @Field(() => [TransferPartType]) parts: TransferPartType[];
  @Field(() => YenScalar, { description: 'What came beyond: the payer’s (預り金).' }) over: Yen;
  @Field(() => Boolean, { description: 'Nothing has to be weighed.' }) sure: boolean;
}

@ObjectType('TransferOverview')
export class TransferOverviewType {
  @Field(() => [BankAccountType]) accounts: BankAccountType[];
  @Field(() => [BankFileType], { description: 'The newest ten.' }) files: BankFileType[];
  @Field(() => [ProposedTransferType], { description: 'At most a hundred, oldest first.' })
  open: ProposedTransferType[];
  @Field(() => Int) openCount: number;
  @Field(() => YenScalar) openAmount: Yen;
  @Field(() => [ID], { description: 'Those that may be approved at once, at most two hundred.' })
  sure: string[];
  @Field(() => [TransferType], { description: 'The last thirty decisions.' }) decided: TransferType[];
  @Field(() => Int, { description: 'Invoices and orders for which money is awaited.' }) awaitedCount: number;
  @Field(() => YenScalar) awaitedAmount: Yen;
}

@ObjectType('TransferChoice', { description: 'A transfer to be matched by hand.' })
export class TransferChoiceType {
  @Field(() => TransferType) transfer: TransferType;
  @Field(() => [OpenInvoiceType], { description: 'At most a hundred that fit what is looked for.' })
  invoices: OpenInvoiceType[];
  @Field(() => [TransferPartType], { description: 'How it would be divided among those that are chosen.' })
  parts: TransferPartType[];
  @Field(() => YenScalar) over: Yen;
}

@InputType()
export class BankColumnInput {
  @Field(() => BankFieldEnum) field: BankField;
  @Field(() => Int, { description: 'From 0.' }) column: number;
}

@ArgsType()
export class BringBankFileArgs {
  @Field(() => ID) accountId: string;
  @Field(() => String) fileName: string;
  @Field(() => String, { description: 'The file, gzip and base64.' }) content: string;
  @Field(() => [BankColumnInput], { nullable: true, description: 'Where the headings are of no known bank.' })
  columns?: BankColumnInput[] | null;
}

@InputType()
export class TransferPartInput {
  @Field(() => ID) receivableId: string;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => YenScalar) fee: Yen;
}

@ArgsType()
export class MatchTransferArgs {
  @Field(() => ID) id: string;
  @Field(() => [TransferPartInput]) parts: TransferPartInput[];
  @Field(() => FeeAccountEnum, { nullable: true, description: 'Where a fee is let go.' })
  feeAs?: FeeAccount | null;
}
