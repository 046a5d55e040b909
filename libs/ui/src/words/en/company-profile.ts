/** Changing what is known of a company. */
export const companyProfile = {
  change: 'Change the profile',
  title: 'Change the profile',
  lead: 'Receipts and documents issued from now on say what you enter here. Those already issued stay as they are.',
  employeesHint:
    'If the number of employees moves you to another band, the next page shows the fee from the next renewal on, and how it is reckoned.',
  save: 'Save',
  feeTitle: 'The fee changes with the next renewal',
  feeLead:
    'With this number of employees you are in another band. The fee changes with the renewal on {date}.',
  feeNow: 'Fee now',
  feeNext: 'Fee from {date}',
  feeStays:
    'The fee of the running term stays. Nothing is charged or refunded now. You can cancel at no cost until the day before the renewal.',
  feeAgree: 'I have seen the fee: save',
  feeNot: 'Go back without changing',
  nextFee: 'Fee from the next renewal on',
};
