/** An accident at a gig, as either side reports it. */
export const incident = {
  open: 'Report an accident',
  lead: 'Call 119 first where life is in danger. What you write here reaches the secretariat and the company at once. Until it is settled nobody evaluates the other; payment does not wait.',
  what: 'What happened',
  happenedAt: 'At what time',
  insurance: 'Number of the insurance',
  insuranceHint: 'Leave it empty where you do not know it.',
  send: 'Report',
  said: 'The secretariat and the company have been told of the accident.',
  saidByCompany: 'The secretariat has been told of the accident. Please look after the person first.',
};
