/**
 * SQL, to be followed by a statement: ends dates `o` of drafts, of which nobody holds anything, with all that is theirs. `goesToo`: which of them
 * lose buses, rooms to sleep in, sessions and the room on screen as well; others are written anew under the same id.
 */
export const droppedDates = (which: string, goesToo = 'true'): string => `
  with dates as (delete from ticketing.occurrence o where o.community_id = $1 and ${which} returning o.id, ${goesToo} gone),
       sets as (delete from ticketing.quota where community_id = $1 and occurrence_id in (select id from dates)),
       buses as (delete from ticketing.bus where community_id = $1 and occurrence_id in (select id from dates where gone)),
       lodgings as (delete from ticketing.lodging_room where community_id = $1 and occurrence_id in (select id from dates where gone)),
       rides as (delete from ticketing.ride where community_id = $1 and occurrence_id in (select id from dates where gone)),
       rooms as (delete from ticketing.online_room where community_id = $1 and occurrence_id in (select id from dates where gone)),
       session_rooms as (delete from ticketing.session_room where community_id = $1 and occurrence_id in (select id from dates where gone)),
       sessions as (delete from ticketing.course_session where community_id = $1 and occurrence_id in (select id from dates where gone)),
       courses as (delete from ticketing.course where community_id = $1 and occurrence_id in (select id from dates where gone)),
       offered as (delete from ticketing.offering where community_id = $1 and occurrence_id in (select id from dates))`;
