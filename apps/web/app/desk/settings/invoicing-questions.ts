import { graphql } from '../../gql/desk/index.ts';

export const ShownInvoicingFragment = graphql(`
  fragment ShownInvoicing on Invoicing {
    bankAccount
    paidInto
    stripeFeePercent
    beginsWith
    renewalDays
    quoteDays
    reminderDays
    stamps
    seen
    turns {
      id
      at
      actor
      changes {
        field
        before
        after
      }
    }
  }
`);

export const InvoicingDocument = graphql(`
  query Invoicing {
    invoicing {
      ...ShownInvoicing
    }
  }
`);

export const SaveReceiptStampsDocument = graphql(`
  mutation SaveReceiptStamps($stamps: String!, $seen: String!) {
    saveReceiptStamps(stamps: $stamps, seen: $seen) {
      seen
    }
  }
`);

export const SaveInvoicingDocument = graphql(`
  mutation SaveInvoicing($input: InvoicingInput!, $seen: String!) {
    saveInvoicing(input: $input, seen: $seen) {
      seen
    }
  }
`);
