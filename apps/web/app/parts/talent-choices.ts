/** As what somebody would take part, in the order of every form. */
export const talentRoles = ['staff', 'speaker', 'volunteer', 'gig'] as const;

/** A week and its parts, in the order in which the API numbers them: Monday morning is 0, Sunday evening 20. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** Of such a number its weekday and part. */
export const slotParts = (
  slot: number,
): { day: (typeof weekdays)[number]; part: (typeof dayParts)[number] } => ({
  day: weekdays[Math.floor(slot / dayParts.length)] ?? 'mon',
  part: dayParts[slot % dayParts.length] ?? 'morning',
});
