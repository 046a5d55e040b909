import type { cashReceipt as ja } from '../ja/cash-receipt.ts';

/** The receipt of cash that was taken at the counter, or at the entrance. */
export const cashReceipt: typeof ja = {
  link: 'Receipt',
  none: 'There is no receipt yet',
  noneLead:
    'The cash of this booking was taken before there were receipts at the counter. Issuing it makes one receipt of the day on which the cash was taken. No money moves.',
  noCash: 'No cash has been taken yet',
  noCashLead: 'Record the money at the counter; the receipt comes with it.',
  entranceLead:
    'One receipt for those who paid in cash at the entrance and are inside. Whoever comes later has another. Please enter the cash of the entrance into the books as the sum of the day.',
  entranceNobody:
    'Nobody has come in with this order yet. Let them in at the door, and there can be a receipt.',
  unstated: 'Cash of the entrance on no receipt: {sum}',
  unstatedLead: 'Of those of this order who came in later.',
  byMail: 'Send it by mail',
  byMailLead:
    'Sends an address that opens the PDF for 90 days. It counts as handed over, and that it was mailed is kept.',
  email: 'E-mail address to send it to',
  emailUnknown: 'The order has no address. Please ask for one.',
  mail: 'Send it',
  mailed: 'The receipt was mailed.',
  back: 'When the cash was handed back',
  backLead:
    'Press this once all cash of this receipt was handed back, because somebody was let in by mistake or the event was called off. The receipt states it, and its tickets can stand on another one. Where others of the party stay, issue one for them afterwards.',
  backOthers: 'That cash was handed back is noted by those who handle money.',
  backNow: '{sum} were handed back',
  handedBack: 'The receipt states that the cash was handed back.',
  isBack: 'The cash of this receipt was handed back.',
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
