/** Topics a member may ask to be written about. */
export const interests = {
  events: 'Events and tours',
  work: 'Work and side jobs',
  living: 'Moving and living here',
  food: 'Food and local products',
  culture: 'Culture and festivals',
  nature: 'Nature and outdoors',
  business: 'Business together',
};
