export { createResolver } from './resolve/createResolver.js';
export type { Resolver } from './resolve/Resolver.js';
export type { ResolverOptions } from './resolve/ResolverOptions.js';
export { resolveBatch, type Batch, type BatchItem } from './resolve/resolveBatch.js';
export {
  describeResolution,
  type DescribedPlace,
  type DescribedResolution,
} from './resolve/describeResolution.js';
export type { AliasEntry } from './resolve/applyAliases.js';
export { PlaceTree } from './resolve/PlaceTree.js';
export type { Calibration, Weights } from './resolve/calibration.js';
export type { CalibrationGroup } from './match/groupOf.js';
export type {
  PlaceCandidate,
  Resolution,
  ResolutionReason,
  ResolutionStatus,
  ResolveContext,
} from './model/Resolution.js';
export type { GazetteerPlace } from './model/GazetteerPlace.js';
export { PLACE_LEVELS, type PlaceLevel } from './model/PlaceLevel.js';
export type { Region } from './text/regions.js';
export type { TypedPoint } from './text/typedPoint.js';

export type { Gazetteer } from './gazetteers/Gazetteer.js';
export { unpackGazetteer } from './gazetteers/unpackGazetteer.js';
export { gazetteerFromGeoNames } from './gazetteers/gazetteerFromGeoNames.js';

export { checkCode, type CodeCheck, type CodeScheme, type CodeVerdict } from './codes/checkCode.js';
export { placeByCode } from './codes/placeByCode.js';
export { repairPcode, type RepairedPcode } from './codes/repairPcode.js';

export { resolveJourney } from './journey/resolveJourney.js';
export type {
  JointReason,
  JourneyAnswer,
  JourneyCrossingAnswer,
  JourneyStopAnswer,
} from './journey/JourneyAnswer.js';
export type { JourneyStop } from './journey/JourneyStop.js';
export type { JourneyWay } from './journey/JourneyWay.js';
export type { BorderPair } from './journey/crossingPlace.js';
export { travelMode, type TravelMode } from './journey/TravelMode.js';
export { areNeighbours } from './journey/neighbours.js';
export { distanceKm } from './journey/distanceKm.js';
export { legGeometry } from './journey/legGeometry.js';

export {
  generalise,
  mainCode,
  type Detail,
  type GeneraliseOptions,
  type HexGrid,
  type PublishedPlace,
} from './export/generalise.js';
export type { PersonRange } from './export/PersonRange.js';
export { personsText } from './export/personsText.js';
export type { Route, RouteStop } from './export/Route.js';
export {
  routesToGeoJson,
  type GeoJsonOptions,
  type RouteCollection,
} from './export/routesToGeoJson.js';
export {
  flowTables,
  hxlFlows,
  type FlowOptions,
  type FlowTables,
  type HxlOptions,
} from './export/flows.js';

export { REVIEW_COLUMNS, reviewTable } from './review/reviewTable.js';
export { isNameList, nameList } from './review/nameList.js';
export { readAliasPack, type AliasPack } from './review/readAliasPack.js';

export {
  corridorKey,
  corridors,
  type Corridor,
  type CorridorOptions,
  type CorridorReport,
} from './routes/corridors.js';
export {
  compareCorridors,
  type CorridorChange,
  type CorridorComparison,
} from './routes/compareCorridors.js';
export { comparedPersons } from './routes/comparedPersons.js';

export { resolvePlaces, type PlaceCounts, type ResolvedPlaces } from './record/resolvePlaces.js';
export { holdsPlaces } from './record/holdsPlaces.js';
export { placesOf } from './record/placesOf.js';
export { routesOf } from './record/routesOf.js';
export { toPlace } from './record/toPlace.js';
export { fromPlace } from './record/fromPlace.js';
