import type {
  BorderCrossingPlace,
  ExploitationType,
  LabourSector,
  LocationKind,
  Place,
  RecruiterRelationship,
  RecruitmentChannel,
  RecruitmentInducement,
  TransportMode,
} from '@njia/schema';

/** A made-up corridor: what journeys along it look like. None is the record of a real journey. */
export interface Corridor {
  /** Places that may be the origin. */
  readonly origins: readonly Place[];
  /** Places passed, in order, with how the leg to each was travelled. */
  readonly way: readonly Waypoint[];
  /** Places where persons may be exploited: the last stop. */
  readonly ends: readonly Place[];
  /** Transport to the last stop. */
  readonly lastMode: TransportMode;
  /** How a border was crossed on the last leg, when it was. */
  readonly lastCrossing?: Crossing;
  /** Channels of recruitment. */
  readonly channels: readonly RecruitmentChannel[];
  /** What was promised. */
  readonly inducements: readonly RecruitmentInducement[];
  /** Who recruited. */
  readonly recruiters: readonly RecruiterRelationship[];
  /** Form of exploitation. */
  readonly exploitation: ExploitationType;
  /** Sectors, for labour exploitation. */
  readonly sectors: readonly LabourSector[];
  /** Whether the persons are children. */
  readonly children: boolean;
}

/** A place passed on the way. */
export interface Waypoint {
  /** The place. */
  readonly place: Place;
  /** Kind of place. */
  readonly kind: LocationKind;
  /** Transport from the place before. */
  readonly mode: TransportMode;
  /** The border crossed on the way here. */
  readonly crossing?: Crossing;
}

/** A border crossing of a corridor. */
export interface Crossing {
  /** Kind of crossing. */
  readonly kind: BorderCrossingPlace;
  /** The post or airport. */
  readonly place: Place;
}

const county = (code: string, text: string): Place => ({
  text,
  country: 'KE',
  code,
  level: 'adm1',
});
const town = (country: NonNullable<Place['country']>, text: string): Place => ({
  text,
  country,
  level: 'locality',
});

const nairobi = county('KE047', 'Nairobi');
const mombasa = county('KE001', 'Mombasa');
const jkia = town('KE', 'Jomo Kenyatta International Airport');
const viaAirport: Waypoint = { place: jkia, kind: 'airport', mode: 'private_car' };
const flight: Crossing = { kind: 'airport', place: jkia };

/** The corridors of the sample data, after the kinds that public reports on Kenya describe. */
export const corridors: readonly Corridor[] = [
  {
    origins: [
      county('KE002', 'Kwale'),
      county('KE003', 'Kilifi'),
      county('KE022', 'Kiambu'),
      county('KE032', 'Nakuru'),
      county('KE042', 'Kisumu'),
    ],
    way: [{ place: nairobi, kind: 'town_or_city', mode: 'bus' }, viaAirport],
    ends: [town('SA', 'Riyadh'), town('SA', 'Jeddah'), town('QA', 'Doha'), town('AE', 'Dubai')],
    lastMode: 'airplane',
    lastCrossing: flight,
    channels: ['agency_registered', 'agency_unregistered', 'social_media'],
    inducements: ['job_offer', 'work_visa'],
    recruiters: ['recruitment_agent', 'friend', 'other_relative'],
    exploitation: 'domestic_servitude',
    sectors: ['domestic_work'],
    children: false,
  },
  {
    origins: [nairobi, county('KE016', 'Machakos'), county('KE027', 'Uasin Gishu')],
    way: [
      viaAirport,
      { place: town('TH', 'Bangkok'), kind: 'airport', mode: 'airplane', crossing: flight },
    ],
    ends: [town('MM', 'Myawaddy'), town('LA', 'Ton Pheung')],
    lastMode: 'private_car',
    lastCrossing: { kind: 'unofficial_land_point', place: town('TH', 'Mae Sot') },
    channels: ['online_advert', 'messaging_app'],
    inducements: ['job_offer'],
    recruiters: ['stranger', 'recruitment_agent'],
    exploitation: 'forced_online_scamming',
    sectors: ['isic_j'],
    children: false,
  },
  {
    origins: [town('ET', 'Addis Ababa'), town('ET', 'Hawassa')],
    way: [
      { place: town('ET', 'Moyale'), kind: 'border_post', mode: 'bus' },
      {
        place: county('KE010', 'Marsabit'),
        kind: 'town_or_city',
        mode: 'motorcycle',
        crossing: { kind: 'unofficial_land_point', place: town('KE', 'Moyale') },
      },
      { place: county('KE011', 'Isiolo'), kind: 'town_or_city', mode: 'truck' },
    ],
    ends: [nairobi],
    lastMode: 'minibus',
    channels: ['individual_broker', 'through_friends'],
    inducements: ['travel_or_migration_help', 'job_offer'],
    recruiters: ['smuggler', 'recent_acquaintance'],
    exploitation: 'forced_labour',
    sectors: ['isic_f'],
    children: false,
  },
  {
    origins: [town('UG', 'Moroto'), town('UG', 'Napak')],
    way: [
      { place: town('UG', 'Busia'), kind: 'border_post', mode: 'bus' },
      {
        place: county('KE040', 'Busia'),
        kind: 'border_post',
        mode: 'walking',
        crossing: { kind: 'unofficial_land_point', place: town('KE', 'Busia') },
      },
    ],
    ends: [nairobi],
    lastMode: 'minibus',
    channels: ['through_family', 'direct_approach'],
    inducements: ['education_offer', 'payment_to_family'],
    recruiters: ['other_relative', 'neighbour_or_community'],
    exploitation: 'forced_begging',
    sectors: ['none'],
    children: true,
  },
  {
    origins: [county('KE003', 'Kilifi'), county('KE006', 'Taita Taveta')],
    way: [],
    ends: [mombasa],
    lastMode: 'minibus',
    channels: ['through_family', 'place_of_business'],
    inducements: ['job_offer', 'education_offer'],
    recruiters: ['other_relative', 'neighbour_or_community'],
    exploitation: 'child_labour_exploitation',
    sectors: ['domestic_work', 'isic_g'],
    children: true,
  },
  {
    origins: [county('KE002', 'Kwale'), mombasa],
    way: [
      {
        place: town('TZ', 'Tanga'),
        kind: 'town_or_city',
        mode: 'bus',
        crossing: { kind: 'official_land_post', place: town('KE', 'Lunga Lunga') },
      },
    ],
    ends: [town('TZ', 'Dar es Salaam')],
    lastMode: 'bus',
    channels: ['through_friends', 'phone_call_or_sms'],
    inducements: ['job_offer', 'marriage_promise'],
    recruiters: ['friend', 'intimate_partner'],
    exploitation: 'sexual_exploitation',
    sectors: ['bars_restaurants'],
    children: false,
  },
];
