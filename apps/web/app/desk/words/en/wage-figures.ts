import type { wageFigures as original } from '../ja/wage-figures.ts';

export const wageFigures: typeof original = {
  lead: 'Minimum wages change every autumn. Once the new one is in force, look it up at the labour bureau and enter it here: gigs and postings are measured by it. As long as only the figure of a year ago is known, you are asked to look it up before anything is published. What is published already stays as it is.',
  known: 'Minimum wage today',
  standings: {
    current: '{prefecture}: {yen} an hour (since {since})',
    old: '{prefecture}: {yen} an hour (since {since}) — this is of a year ago. Please enter the new one.',
    unknown: '{prefecture}: none is known. Please enter it.',
  },
  enter: 'Enter a new figure',
  prefecture: 'Prefecture',
  yen: 'Minimum wage (yen an hour)',
  from: 'In force since',
  fromHint: 'Each prefecture has a day of its own.',
  source: 'Where you read it',
  sourceHint: 'For example: page of the Hokkaido labour bureau, read on 28 November',
  save: 'Enter',
  saved: 'Saved. It holds for gigs and postings that are published from now on.',
  readOnly: 'Only those who serve members can enter a figure.',
  entered: 'What was entered',
  empty: 'Nothing was entered yet.',
  turn: '{at} {by}',
  readAt: 'Read at: {source}',
  takeBack: 'Take back',
  takeBackOf: 'Take back {prefecture}, {yen} an hour since {since}',
  takenBack: 'Taken back at {at}; nothing goes by it any more.',
};
