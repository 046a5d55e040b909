/**
 * SQL: where a date (`o`) is, as `placeJa` and `placeEn`: the name and address of its site, or else the place of its event (`e`). The
 * site's place in English is null where nothing of it is written in English.
 */
export const placeOf = `
  case when o.site_id is null then e.place_ja
       else (select v.name_ja || '（' || v.address_ja || '）' from ticketing.event_site v where v.id = o.site_id) end "placeJa",
  case when o.site_id is null then e.place_en
       else (select case when coalesce(v.name_en, v.address_en) is not null
                         then coalesce(v.name_en, v.name_ja) || ', ' || coalesce(v.address_en, v.address_ja) end
               from ticketing.event_site v where v.id = o.site_id) end "placeEn"`;

/** SQL: the site of a date (`o`), by its id and name; null where it is at the place of its event. */
export const siteOf = `(
  select json_build_object('id', v.id, 'nameJa', v.name_ja, 'nameEn', v.name_en) from ticketing.event_site v where v.id = o.site_id) site`;

/** The site of a date, as lists name it. */
export type NamedSite = { readonly id: string; readonly nameJa: string; readonly nameEn: string | null };
