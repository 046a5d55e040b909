import type { asking as askingJa } from '../ja/asking.ts';

/** What an event asks of those who order tickets. */
export const asking: typeof askingJa = {
  title: 'What is asked with an order',
  back: 'The event',
  names: 'Ask for the name (with kana) of who comes, for each ticket',
  namesHint:
    'It is given on the page of the order and shown on the ticket, at the door and in the list of attendees. Where anybody may walk in for free, ordering is easier without. Who has ordered already can add it on My page.',
  freezeDays: 'Changes until so many days before',
  freezeHint:
    'Until the end of that day in Japan whoever ordered can change it; with 0 until the beginning. Choose the day on which you make badges or lists.',
  save: 'Save',
};
