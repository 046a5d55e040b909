/** Gigs in the calendar of one's phone; how one subscribes stands with the words of tickets. */
export const gigCalendar = {
  title: 'Gigs in your calendar',
  lead: 'Add it to the calendar of your phone or computer, and when and where your gigs are stands there, always up to date. What is called off is shown as well.',
  open: 'Gigs in your calendar',
  back: 'My gigs',
};
