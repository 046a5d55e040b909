/** Words that mean the same where companies search. */
export const equalWords = {
  lead: 'When companies search the talent bank in words, words that stand on one line here are found by each other. Change them to what people say in your region.',
  readOnly: 'Only staff who serve members may change this.',
  words: 'Words that mean the same',
  hint: 'A group a line, joined by =. A word may stand on one line only. Saved words hold for the next search; no card changes.',
  save: 'Save',
  saved: 'Saved. The next search uses it.',
};
