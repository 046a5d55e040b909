/** As what somebody would take part, in the order of every form. */
export const talentRoles = ['staff', 'speaker', 'volunteer', 'gig'] as const;

/** How somebody would work, in the order of every form. */
export const workStyles = [
  ...(['on_site', 'remote', 'few_hours', 'weekday_evenings', 'weekends'] as const),
  ...(['busy_season', 'short_stay', 'long_stay'] as const),
] as const;

/** What a career is beside others, and whether an employer allows one beside, in the order of every form. */
export const careerKinds = ['main', 'second', 'own'] as const;
export const sideJobRules = ['allowed', 'if_told', 'not_allowed'] as const;

/** What people may need in order to live here. */
export const lifeNeeds = [
  ...(['ride', 'no_car', 'childcare', 'housing'] as const),
  ...(['days_off', 'meals', 'family', 'papers'] as const),
] as const;

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
