import type { cashReceipt as ja } from '../ja/cash-receipt.ts';

/** The receipt of cash that was taken at the counter. */
export const cashReceipt: typeof ja = {
  link: 'Receipt',
  none: 'There is no receipt yet',
  noneLead:
    'The cash of this booking was taken before there were receipts at the counter. Issuing it makes one receipt of the day on which the cash was taken. No money moves.',
  noCash: 'No cash has been taken yet',
  noCashLead: 'Record the money at the counter; the receipt comes with it.',
  issue: 'Issue the receipt',
  issued: 'The receipt is issued.',
  onPaper: 'Print and hand over (PDF)',
  onPaperAgain: 'Print it again (PDF)',
  asFile: 'Hand over as a file (PDF)',
  asFileAgain: 'Hand over the file again (PDF)',
  hint: 'From the second time on it is marked as issued again. Members have it under “Payments” on My page as well, and whoever gave an address on the page of the order.',
  stamp:
    'On paper it bears a revenue stamp of {duty}: stick it into its place and cancel it. A file needs none. Where you are an NPO or the like and owe none, say so in the settings, where companies’ invoices are.',
  stampUnknown:
    'On paper it bears a revenue stamp: please look its sum up in the table of the tax office. A file needs none.',
  inPlaceLead: 'Ask whom it is made out to and change it before you hand it over.',
  held: 'It was handed over, so that only those who handle money can make it out to another name.',
  newVersionLead:
    '{number} was handed over. Another name makes a receipt with a number of its own, and {number} is void. Please take it back where you can.',
  reason: 'What was asked for',
  reasonHint: 'For example: on 5 October at the counter, to be made out to the employer. It is kept.',
  others: 'Other receipts of this booking',
  void: 'void',
};
