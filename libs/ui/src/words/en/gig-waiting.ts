import type { ja } from '../ja/index.ts';

export const gigWaiting: typeof ja.gigWaiting = {
  full: 'All places are taken',
  fullLead:
    'When a place is free, those who wait are asked by mail, the first first. Nothing is taken by itself.',
  wait: 'Wait for a place',
  waiting: 'You wait for a place ({before} in front of you)',
  waitingLead: 'You will have a mail when a place is free.',
  leave: 'Wait no more',
  kept: 'A place is kept for you until {until}',
  keptLead: 'You have not taken it yet: please read the terms and press the button below.',
  letGo: 'Not this time',
};
