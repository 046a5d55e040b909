import { onlyDigits } from '@enishi/japan';
import type {
  BankAccountInput,
  BankAccountKind,
  BankColumnInput,
  BankFeeAccount,
  BankField,
  ShownPartFragment,
  TransferPartInput,
} from '../../gql/desk/graphql.ts';

export const accountKinds = ['ordinary', 'current', 'savings'] as const satisfies readonly BankAccountKind[];
/** Columns that a person is asked about; the last two help where a file has them. */
export const askedFields = [
  'day',
  'deposit',
  'payer',
  'withdrawal',
  'balance',
] as const satisfies readonly BankField[];

type Fields = Record<string, string>;

/** An account as the form says it; what it must be like the API says. */
export function accountOf(fields: Fields): BankAccountInput {
  return {
    ...{ name: fields.name ?? '', bankCode: fields.bankCode ?? '', branchCode: fields.branchCode ?? '' },
    kind: accountKinds.find((kind) => kind === fields.kind) ?? 'ordinary',
    ...{ number: fields.number ?? '', feeTolerance: Number(onlyDigits(fields.feeTolerance ?? '') || 0) },
  };
}

/** What the columns of a file hold, where somebody said so. */
export function columnsOf(fields: Fields): BankColumnInput[] | null {
  const told = askedFields.flatMap((field) => {
    const column = fields[`column-${field}`] ?? '';
    return /^\d{1,2}$/.test(column) ? [{ field, column: Number(column) }] : [];
  });
  return told.length > 0 ? told : null;
}

/** A part as one hidden field of a form says it. */
export const partField = ({ invoice, amount, fee }: ShownPartFragment): string =>
  `${invoice.id}:${amount}:${fee}`;

/** The parts that a form carried, joined by blanks. */
export function partsOf(text: string | undefined): TransferPartInput[] {
  return (text ?? '').split(' ').flatMap((part) => {
    const [receivableId = '', amount, fee] = part.split(':');
    return receivableId && amount && fee ? [{ receivableId, amount: Number(amount), fee: Number(fee) }] : [];
  });
}

/** How a fee is borne, by the button that was pressed. */
export const feeAsOf = (act: string | undefined): BankFeeAccount | null =>
  act === 'processor_fee' || act === 'bank_fee_discount' ? act : null;
