import { graphql } from '../../gql/desk/index.ts';

export const DeskEventSitesDocument = graphql(`
  query DeskEventSites($eventId: ID!) {
    eventSites(eventId: $eventId) {
      titleJa
      draft
      items {
        id
        nameJa
        nameEn
        addressJa
        addressEn
        bodyJa
        bodyEn
        bringJa
        bringEn
        hostId
        slots
      }
    }
    eventHosts(eventId: $eventId) {
      items {
        id
        name {
          ja
          en
        }
        showing
      }
    }
  }
`);

export const KeepEventSiteDocument = graphql(`
  mutation KeepEventSite($eventId: ID!, $id: ID, $place: Int, $site: EventSiteInput!) {
    keepEventSite(eventId: $eventId, id: $id, place: $place, site: $site)
  }
`);

export const RemoveEventSiteDocument = graphql(`
  mutation RemoveEventSite($id: ID!) {
    removeEventSite(id: $id)
  }
`);

export const SlotPreviewDocument = graphql(`
  query SlotPreview($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {
    slotPreview(eventId: $eventId, plan: $plan, anew: $anew) {
      added {
        siteId
        startsAt
        endsAt
      }
      taken {
        siteId
        startsAt
        endsAt
      }
      replaced
    }
  }
`);

export const LayOutSlotsDocument = graphql(`
  mutation LayOutSlots($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {
    layOutSlots(eventId: $eventId, plan: $plan, anew: $anew)
  }
`);
