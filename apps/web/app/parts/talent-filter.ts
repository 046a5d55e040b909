import { talentRoles, workStyles } from './talent-choices.ts';

/** Whom the address of a page asks for; what is none is not asked for. */
export function filterIn(query: URLSearchParams) {
  const slot = query.get('slot') ?? '';
  return {
    skillId: query.get('skill') || null,
    area: query.get('area') || null,
    slot: /^\d{1,2}$/.test(slot) ? Number(slot) : null,
    role: talentRoles.find((one) => one === query.get('role')) ?? null,
    style: workStyles.find((one) => one === query.get('style')) ?? null,
  };
}
